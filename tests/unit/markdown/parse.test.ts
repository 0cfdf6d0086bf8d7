import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

test.each([
  ['a script', '<script>alert(1)</script>', '', ['<script>alert(1)</script>']],
  ['a handler', 'A <b onclick="x()">b</b>.', '<p>A b.</p>', ['<b onclick="x()">']],
  ['a comment', '<!-- hidden -->', '', ['<!-- hidden -->']],
  ['no tag', 'A < b and a<5.', '<p>A &#x3C; b and a&#x3C;5.</p>', []],
])('raw HTML is left out and told: %s', (_, source, html, told) => {
  const { tree, unsupported } = parseMarkdown(source);
  expect(toHtml(tree)).toBe(html);
  expect(unsupported.map(({ text }) => text)).toEqual(told);
});

test('quotation marks and dashes stay as they were typed', () => {
  expect(toHtml(parseMarkdown('"A" -- \'b\'...').tree)).toBe('<p>"A" -- \'b\'...</p>');
});

test.each([
  ['picture', 'Before ![alt](x.png) after', 7],
  ['picture', '![alt][x]\n\n[x]: x.png', 0],
])('what a story cannot hold is told with its place: %s in %j', (kind, source, offset) => {
  expect(parseMarkdown(source).unsupported[0]).toMatchObject({ kind, offset });
});
