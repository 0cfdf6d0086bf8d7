import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Addresses } from '../addresses.ts';
import type { Story } from '../story/types.ts';
import { wordsFor } from '../wording/index.ts';

type Written = Pick<Story, 'authors' | 'lang'>;

/** Who wrote a story, in words: “Ana Ruiz and Eva Díaz”. */
export const bylineText = ({ authors, lang }: Written): string =>
  wordsFor({ lang }).story.authors(authors.map(({ name }) => name));

/** Stands for a name in the sentence until it is known where the names stand. */
const mark = '\ue000';

/** The line that says who wrote a story, each name with the way to whoever it is of, as HTML. */
export function bylineHtml({ authors, lang }: Written, links: Addresses): string {
  const { by } = wordsFor({ lang }).story;
  const [first = '', ...rest] = by(authors.map(() => mark)).split(mark);
  const parts = rest.flatMap((after, index): ElementContent[] => {
    const author = authors[index];
    if (author === undefined) return [];
    const { id, name } = author;
    const text = { type: 'text', value: name } as const;
    const named = id === null ? text : h('a', { href: links.path({ page: 'person', id }) }, name);
    return [named, { type: 'text', value: after }];
  });
  return toHtml([{ type: 'text', value: first }, ...parts]);
}
