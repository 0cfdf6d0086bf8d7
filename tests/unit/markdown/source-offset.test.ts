import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';
import { passagesOf } from '../../../src/markdown/passages.ts';

/** Markdown, and words of it whose place in the passage leads back to their place in the source. */
const cases: [string, string, string][] = [
  ['plain text', 'It cost 25 pounds.', '25'],
  ['emphasis', 'It *cost* **25** pounds.', '25'],
  ['an escape before it', 'A \\* and 25 more.', '25'],
  ['character references before it', 'Q&amp;A &#8212; 25 more.', '25'],
  ['a continued line', 'It cost\n   25 pounds.', '25'],
  ['a block quotation over two lines', '> It cost\n> &lt; 25 pounds.', '25'],
  ['a link', 'See [the 25 ships](https://example.org/25-ships).', '25'],
  ['an item of a list', '- one\n- 25 ships', '25'],
  ['a cell', '| ships |\n| --- |\n| 25 |', '25'],
  ['a surrogate pair before it', '&#x1F6A2; &amp; 25 ships', '25'],
];

test.each(cases)('%s', (_, source, words) => {
  const passage = passagesOf(parseMarkdown(source).tree, source).find(({ text }) =>
    text.includes(words),
  );
  const offset = passage?.offsetOf(passage.text.indexOf(words)) ?? -1;
  expect(source.slice(offset, offset + words.length)).toBe(words);
});
