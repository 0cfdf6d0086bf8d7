import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

test.each([
  ['a script', '<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
  ['a handler', 'A <b onclick="x()">b</b>.', '<p>A &#x3C;b onclick="x()">b&#x3C;/b>.</p>'],
  ['a comment', '<!-- hidden -->', '<p>&#x3C;!-- hidden --></p>'],
])('raw HTML is text: %s', (_, source, html) => {
  expect(toHtml(parseMarkdown(source).tree)).toBe(html);
});

test('quotation marks and dashes stay as they were typed', () => {
  expect(toHtml(parseMarkdown('"A" -- \'b\'...').tree)).toBe('<p>"A" -- \'b\'...</p>');
});

test.each([
  ['picture', 'Before ![alt](x.png) after', 7],
  ['picture', '![alt][x]\n\n[x]: x.png', 0],
  ['footnote', 'Before[^1] after\n\n[^1]: Note', 6],
])('what a story cannot hold is told with its place: %s in %j', (kind, source, offset) => {
  expect(parseMarkdown(source).unsupported[0]).toEqual({ kind, offset });
});
