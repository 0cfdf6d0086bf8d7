import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { wrapText } from '../../../src/markdown/slice.ts';

const wrapIn = (tagName: string, start: number, end: number) => ({
  start,
  end,
  wrap: (children: ElementContent[]) => h(tagName, children),
});

const children = h('p', ['one ', h('em', 'two three'), ' four', h('br'), 'five']).children;

test.each([
  ['text alone', [wrapIn('b', 0, 3)], '<b>one</b> <em>two three</em> four<br>five'],
  ['a whole element', [wrapIn('b', 4, 13)], 'one <b><em>two three</em></b> four<br>five'],
  [
    'an element cut in two',
    [wrapIn('b', 0, 7)],
    '<b>one <em>two</em></b><em> three</em> four<br>five',
  ],
  [
    'one in another',
    [wrapIn('b', 0, 18), wrapIn('i', 4, 7)],
    '<b>one <i><em>two</em></i><em> three</em> four</b><br>five',
  ],
  [
    'side by side',
    [wrapIn('i', 14, 18), wrapIn('b', 0, 3)],
    '<b>one</b> <em>two three</em> <i>four</i><br>five',
  ],
  ['across a line break', [wrapIn('b', 14, 22)], 'one <em>two three</em> <b>four<br>five</b>'],
])('%s', (_, wraps, html) => {
  expect(toHtml(wrapText(children, wraps))).toBe(html);
});
