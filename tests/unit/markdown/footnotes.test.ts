import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { proseOf } from '../../../src/markdown/prose.ts';

const written = (source: string) => {
  const { tree, footnotes, slips } = proseOf(source);
  return {
    text: toHtml(tree).trim(),
    notes: footnotes.map(({ paragraphs, calls }) => [toHtml(paragraphs), calls]),
    slips: slips.map(({ kind, text, offset }) => `${kind} ${text} ${offset}`),
  };
};

test('footnotes are numbered as the text calls them, whatever they are called and wherever they stand', () => {
  expect(
    written(
      'One[^b] and two[^a], and one[^b] again.\n\n[^a]: *Second*, by [the port][p].\n[^b]: First.\n\n[p]: https://port.example/',
    ),
  ).toEqual({
    text: '<p>One<sup><a href="note:1" id="call-1"></a></sup> and two<sup><a href="note:2" id="call-2"></a></sup>, and one<sup><a href="note:1" id="call-1-2"></a></sup> again.</p>',
    notes: [
      ['<p>First.</p>', 2],
      ['<p><em>Second</em>, by <a href="https://port.example/">the port</a>.</p>', 1],
    ],
    slips: [],
  });
});

test('a call is no part of what is read', () => {
  const { passages } = proseOf('It had 25[^1] ships,[^1] **12**[^1]\n\n[^1]: Or so.');
  expect(passages.map(({ text, calls }) => [text, calls.map(({ at }) => at)])).toEqual([
    ['It had 25 ships, 12', [9, 16, 19]],
  ]);
});

const note = '\n\n[^1]: Or so.';

test.each<[string, string, string[]]>([
  ['nothing says what it is', 'Ships.[^1]', ['undefined [^1] 6']],
  ['words in brackets that are none', 'Ships.\\[^1] `[^2]`', []],
  ['nothing calls it', `Ships.${note}`, ['unused [^1] 8']],
  ['two have one name', `Ships.[^1]${note}\n\n[^1]: Or not.`, ['unused [^1] 26']],
  ['it is called in a heading', `## Ships[^1]${note}`, ['misplaced [^1] 8']],
  ['it is called in a table', `| Ships[^1] |\n|-|\n| 1 |${note}`, ['misplaced [^1] 7']],
  ['it is called in a link', `[Ships[^1]](a.md)${note}`, ['misplaced [^1] 6']],
  ['it calls another', `Ships.[^1]${note}[^2]\n\n[^2]: No.`, ['misplaced [^2] 24']],
  ['it has two paragraphs', `Ships.[^1]${note}\n\n    No.`, ['blocks [^1] 12']],
  ['it is a list', 'Ships.[^1]\n\n[^1]: - One\n    - Two', ['blocks [^1] 12']],
])('a footnote is told where %s: %j', (_, source, slips) => {
  expect(written(source).slips).toEqual(slips);
});
