import { describe, expect, test } from 'vitest';
import { soundStory } from '../../../src/checking/codes/example.ts';
import { writeIds } from '../../../src/register/write-ids.ts';

const figure = (index: number, id: string) => ({ list: 'figures', index, id }) as const;
const newFigure = { list: 'figures', words: '12 ships', id: 'ships-mariel' } as const;
const newQuotation = { list: 'quotations', words: 'say “no”', id: 'ruiz-no' } as const;

/** The lines that a story gains, as `+…`, and those it loses, as `-…`. */
function changes(before: string, after: string | null): string[] | null {
  if (after === null) return null;
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !fresh.includes(line)).map((line) => `-${line}`),
    ...fresh.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('ids are written in the style of the entry, and nothing else changes', () => {
  test.each([
    [
      'no list yet',
      '',
      [newFigure],
      ['+figures:', '+  - id: ships-mariel', '+    words: "12 ships"'],
    ],
    [
      'entries on several lines, with comments',
      'figures:\n  # the gift\n  - words: "25"   # tonnes\n    counts: wheat\n  # end',
      [figure(0, 'wheat-gift'), newFigure],
      [
        '-  - words: "25"   # tonnes',
        '+  - id: wheat-gift',
        '+    words: "25"   # tonnes',
        '+  - id: ships-mariel',
        '+    words: "12 ships"',
      ],
    ],
    [
      'an entry on one line, at the margin',
      "figures:\n- { words: '25' }",
      [figure(0, 'wheat-gift'), newFigure],
      [
        "-- { words: '25' }",
        "+- { id: wheat-gift, words: '25' }",
        '+- id: ships-mariel',
        '+  words: "12 ships"',
      ],
    ],
    [
      'an entry without spaces',
      'figures: [{words: x}]',
      [figure(0, 'a')],
      ['-figures: [{words: x}]', '+figures: [{id: a, words: x}]'],
    ],
    [
      'a list in brackets with a comma at its end',
      'figures: [{ words: x }, ]',
      [newFigure],
      [
        '-figures: [{ words: x }, ]',
        '+figures: [{ words: x },',
        '+  { id: ships-mariel, words: "12 ships" }, ]',
      ],
    ],
    [
      'an empty list',
      'quotations: []',
      [newQuotation],
      ['-quotations: []', '+quotations: [', '+  { id: ruiz-no, words: "say “no”" }', '+  ]'],
    ],
    [
      'an entry that ends in a block of text',
      'figures:\n  -\n    words: >\n      25\n      tonnes',
      [figure(0, 'wheat-gift'), newFigure],
      ['+    id: wheat-gift', '+  - id: ships-mariel', '+    words: "12 ships"'],
    ],
  ])('%s', (_, frontMatter, ids, expected) => {
    const story = soundStory(frontMatter, 'Text  \n\n\n* * *\n');
    expect(changes(story, writeIds(story, ids))).toEqual(expected);
  });
});

test('byte order mark, CRLF and line ends are kept, and new lines break as the others do', () => {
  const story = `\ufeff${soundStory('figures:\n  - words: "25"', 'Text.')}`.replaceAll(
    '\n',
    '\r\n',
  );
  const written = writeIds(story, [figure(0, 'wheat-gift'), newQuotation]) ?? '';
  expect(written.startsWith('\ufeff---\r\n')).toBe(true);
  expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(written).toContain('  - id: wheat-gift\r\n    words: "25"\r\n');
});

test.each([
  ['front matter in brackets', '---\n{ headline: a }\n---\n', [newFigure]],
  ['an entry that is not there', soundStory('', 'Text.'), [figure(3, 'a')]],
  [
    'more entries than the limit',
    soundStory('', 'Text.'),
    Array.from({ length: 4001 }, () => newFigure),
  ],
  ['no front matter', 'Text.', [newFigure]],
])('nothing is written where it would not be read back: %s', (_, story, ids) => {
  expect(writeIds(story, ids)).toBeNull();
});
