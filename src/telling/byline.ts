import { h } from 'hastscript';
import type { Addresses } from '../addresses.ts';
import type { Story } from '../story/types.ts';
import { wordsFor } from '../wording/index.ts';
import { aroundNames } from './around-names.ts';
import { runningText } from './prose/running-text.ts';

type Written = Pick<Story, 'authors' | 'lang'>;

/** Who wrote a story, in words: “Ana Ruiz and Eva Díaz”. */
export const bylineText = ({ authors, lang }: Written): string =>
  wordsFor({ lang }).story.authors(authors.map(({ name }) => name));

/** The line that says who wrote a story, each name with the way to whoever it is of, as HTML. */
export function bylineHtml({ authors, lang }: Written, links: Addresses): string {
  const parts = aroundNames(
    authors.map(({ name }) => name),
    wordsFor({ lang }).story.by,
    (name, index) => {
      const id = authors[index]?.id ?? null;
      return id === null ? name : h('a', { href: links.path({ page: 'person', id }) }, name);
    },
  );
  return runningText(...parts);
}
