import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distOf } from '../editions/editions.ts';
import { isKept } from '../built/pages.ts';
import { storiesOf, type WrittenStory } from '../editions/stories.ts';
import { some } from '../some.ts';
import { oneOfEach } from './one-of-each.ts';

export { expect, test } from './test.ts';

/** A page that leads on at once is gone before anybody can look at it. */
const leadsOn = (file: string): boolean =>
  readFileSync(join(distOf('root'), file), 'utf8').includes('http-equiv="refresh"');

const files = readdirSync(distOf('root'), { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.html') && !isKept(file) && !leadsOn(file),
);

/** Paths of all pages, as a reader types them. */
export const pages = some(files, 'page')
  .map((file) => join('/', file).replace(/index\.html$/, ''))
  .sort();

/** One page of each kind. */
export const kinds = oneOfEach(pages);

/** The story that the browser tests read, and its page. */
export const story: WrittenStory =
  storiesOf('root').find(({ slug }) => slug === 'patrushev-havana') ?? never();
export const storyPage = `/stories/${story.slug}/`;

/** The own pages of its figures and quotations, with the words in the story that each is about. */
export const ownPages = (['figures', 'quotations'] as const).flatMap((kind) =>
  some(story[kind], `one of the ${kind} of the story`).map(({ id, words }) => ({
    path: `${storyPage}${kind}/${id}/`,
    id,
    words,
  })),
);

/** Ids of its figures and quotations. */
export const ids = ownPages.map(({ id }) => id);

function never(): never {
  throw new Error('The first story is not in the edition.');
}
