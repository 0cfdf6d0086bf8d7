import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { writeMarkdown } from '../../../../src/formats/kept/write-markdown.ts';

/** The writer as its makers have it, who ask each pattern by itself. */
const asMade = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze();

/** What Markdown could take for its own, whole and in part, and words to stand around it. */
const pieces = fc.constantFrom(
  ...Array.from('#&()*+-.:<=>[]_`|~!"\'\\@/1ab \n\t\u007F'),
  ...['1.', '2)', '- ', '> ', '* * *', '---', '- [x] ', '[^a]', '](', '![', '&amp;', '&#42;'],
  ...['https://e.example/a_b', 'www.e.example', 'a@e.example', 'mailto:', '<b>', '</', '\\*', '\\'],
  ...['The ship', ' is late', '“We wait,”', ' 25 ', '½', '\u{1F6A2}'],
);
const words = fc.array(pieces, { maxLength: 6 }).map((all) => all.join(''));
const text = words.map((value): PhrasingContent => ({ type: 'text', value }));

const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  text,
  words.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
  text.map((child): PhrasingContent => ({ type: 'emphasis', children: [child] })),
  text.map((child): PhrasingContent => ({ type: 'strong', children: [child] })),
  text.map((child): PhrasingContent => ({ type: 'delete', children: [child] })),
  fc.tuple(words, text).map(([url, child]): PhrasingContent => ({
    type: 'link',
    url,
    children: [child],
  })),
  words.map((rest): PhrasingContent => ({
    type: 'link',
    url: `https://e.example/${rest}`,
    children: [{ type: 'text', value: `https://e.example/${rest}` }],
  })),
  fc.constant<PhrasingContent>({ type: 'break' }),
);
const line = fc.array(inline, { minLength: 1, maxLength: 4 });

const tree: fc.Arbitrary<Root> = fc
  .tuple(line, line, line, line)
  .map(([paragraph, heading, item, cell]) => ({
    type: 'root',
    children: [
      { type: 'paragraph', children: paragraph },
      { type: 'heading', depth: 2, children: heading },
      { type: 'blockquote', children: [{ type: 'paragraph', children: paragraph }] },
      {
        type: 'list',
        spread: false,
        children: [{ type: 'listItem', children: [{ type: 'paragraph', children: item }] }],
      },
      {
        type: 'table',
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: cell }] }],
      },
    ],
  }));

test('whatever the words, Markdown is written as its writer has it', () => {
  fc.assert(
    fc.property(tree, (root) => {
      expect(writeMarkdown(root)).toBe(asMade.stringify(root));
    }),
    { numRuns: 500 },
  );
});
