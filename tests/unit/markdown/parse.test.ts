import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/markdown/parse.ts';

test.each([
  ['a script', '<script>alert(1)</script>', '', ['<script>alert(1)</script>']],
  ['a handler', 'A <b onclick="x()">b</b>.', '<p>A b.</p>', ['<b onclick="x()">']],
  ['a comment', '<!-- hidden -->', '', ['<!-- hidden -->']],
  ['no tag', 'A < b and a<5.', '<p>A &#x3C; b and a&#x3C;5.</p>', []],
])('raw HTML is left out and told: %s', (_, source, html, told) => {
  const { tree, tags } = parseMarkdown(source);
  expect(toHtml(tree)).toBe(html);
  expect(tags.map(({ text }) => text)).toEqual(told);
});

test('quotation marks and dashes stay as they were typed', () => {
  expect(toHtml(parseMarkdown('"A" -- \'b\'...').tree)).toBe('<p>"A" -- \'b\'...</p>');
});

test.each([
  ['![alt](x.png "Words")', '<figure><img src="x.png" alt="alt" title="Words"></figure>', []],
  ['![alt][x]\n\n[x]: x.png', '<figure><img src="x.png" alt="alt"></figure>', []],
  ['Before ![alt](x.png) after', '<p>Before  after</p>', [7]],
  ['![one](x.png)\n![two](y.png)', '<p>\n</p>', [0, 14]],
  ['> ![alt](x.png)', '<blockquote>\n<p></p>\n</blockquote>', [2]],
])('a picture stands by itself, or is left out and told: %j', (source, html, told) => {
  const { tree, misplaced } = parseMarkdown(source);
  expect(toHtml(tree)).toBe(html);
  expect(misplaced.map(({ offset }) => offset)).toEqual(told);
});
