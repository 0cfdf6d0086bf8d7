import type { Edition } from '../../../src/edition/edition.ts';
import type { ContentFile } from '../../../src/edition/content-file.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import type { Story } from '../../../src/story/types.ts';
import { storyFile } from './edition-of.ts';

/** The story `a` that says `prose`, read with more lines of front matter and beside `others`; and its edition. */
export function storyOf(
  prose: string,
  more = '',
  others: readonly ContentFile[] = [],
): { edition: Edition; story: Story } {
  const { edition } = readEdition([storyFile('a', prose, more), ...others]);
  const story = edition.stories.find(({ slug }) => slug === 'a');
  if (!story) throw new Error(`No story can be read from “${prose}” and “${more}”`);
  return { edition, story };
}
