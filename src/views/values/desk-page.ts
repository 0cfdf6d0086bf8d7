import { filesOnDesk, nameOnDesk, tallyOf, unpublishedStories } from '../desk.ts';
import type { Among, PageOf } from './among.ts';
import { found } from './found.ts';
import { frameOf } from './frame.ts';

/** All that is wrong with the content, or with one file of it, and what waits to be published. */
export function deskValue({ file }: PageOf<'desk'>, among: Among) {
  const desk = found(among.desk);
  const isWanted = (path: string) => file === undefined || nameOnDesk(path) === file;
  const files = filesOnDesk(desk, isWanted);
  return {
    // It has no address on the site, like the page of what is missing.
    frame: { ...frameOf({ page: 'not-found' }, among), desk: null },
    isWhole: file === undefined,
    files,
    tally: tallyOf(files.flatMap(({ problems }) => problems)),
    waiting: file === undefined ? unpublishedStories(among.edition) : [],
  };
}
