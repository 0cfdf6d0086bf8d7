import { describe, expect, test } from 'vitest';
import { unseenProblems } from '../../../src/checking/characters/unseen.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { checked, draft } from './checked.ts';

const at = (offset: number) => ({ file: 'a', line: 1, column: offset + 1 });

/** “5 direction-turned U+202E RIGHT-TO-LEFT OVERRIDE” for each problem of a text. */
const said = (text: string) =>
  unseenProblems(text, at).map(({ code, column, found }) => `${column} ${code} ${found}`);

const letters = (text: string) =>
  Array.from(text, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
const flag = (of: string) => `\u{1f3f4}${letters(of)}\u{e007f}`;

describe('what turns, smuggles or hides is told', () => {
  test.each([
    [
      'an override',
      'It had \u202e25\u202c ships.',
      [
        '8 direction-turned U+202E RIGHT-TO-LEFT OVERRIDE',
        '11 direction-turned U+202C POP DIRECTIONAL FORMATTING',
      ],
    ],
    ['an embedding', 'It \u202bhad', ['4 direction-turned U+202B RIGHT-TO-LEFT EMBEDDING']],
    ['an override in a number', '2\u202e5', ['2 direction-turned U+202E RIGHT-TO-LEFT OVERRIDE']],
    ['other shapes of digits', 'a\u206e25', ['2 direction-turned U+206E NATIONAL DIGIT SHAPES']],
    [
      'a right-to-left mark among Latin letters',
      '25\u200f–52',
      ['3 direction-turned U+200F RIGHT-TO-LEFT MARK'],
    ],
    [
      'an Arabic mark among Latin letters',
      '25\u061c–52',
      ['3 direction-turned U+061C ARABIC LETTER MARK'],
    ],
    [
      'an isolate left open',
      'The \u2067Ana',
      ['5 direction-left-open U+2067 RIGHT-TO-LEFT ISOLATE'],
    ],
    [
      'an isolate closed twice',
      '\u2068Ana\u2069\u2069',
      ['6 direction-left-open U+2069 POP DIRECTIONAL ISOLATE'],
    ],
    [
      'an isolate closed before it opens',
      '\u2069Ana\u2066',
      [
        '1 direction-left-open U+2069 POP DIRECTIONAL ISOLATE',
        '5 direction-left-open U+2066 LEFT-TO-RIGHT ISOLATE',
      ],
    ],
    [
      'an isolate open at the end of a paragraph',
      '\u2068Ana\u2029\u2069',
      [
        '1 direction-left-open U+2068 FIRST STRONG ISOLATE',
        '6 direction-left-open U+2069 POP DIRECTIONAL ISOLATE',
      ],
    ],
    ['tags', `Ana${letters('hi')} Ruiz`, ['4 text-smuggled U+E0068 TAG h and U+E0069']],
    [
      'tags behind another emoji',
      `😀${letters('gbsct')}\u{e007f}`,
      ['3 text-smuggled U+E0067 TAG g and 5 more behind it'],
    ],
    [
      'a flag with a sentence in it',
      flag('gbscotland'),
      ['3 text-smuggled U+E0067 TAG g and 10 more behind it'],
    ],
    [
      'a flag without its end',
      `\u{1f3f4}${letters('gbsct')}`,
      ['3 text-smuggled U+E0067 TAG g and 4 more behind it'],
    ],
    ['a tag of a language', 'a\u{e0001}', ['2 text-smuggled U+E0001 LANGUAGE TAG']],
    [
      'a note between the lines',
      'a\ufff9b\ufffac\ufffb',
      [
        '2 text-smuggled U+FFF9 INTERLINEAR ANNOTATION ANCHOR',
        '4 text-smuggled U+FFFA INTERLINEAR ANNOTATION SEPARATOR',
        '6 text-smuggled U+FFFB INTERLINEAR ANNOTATION TERMINATOR',
      ],
    ],
    [
      'selectors in a row',
      'a\ufe00\ufe01\u{e0101}',
      ['3 text-smuggled U+FE01 a variation selector and U+E0101'],
    ],
    [
      'what shows nothing and is no character',
      'a\u{e0080}',
      ['2 text-smuggled U+E0080 no character yet'],
    ],
    ...(
      [
        ['a space of no width', '\u200b', 'U+200B ZERO WIDTH SPACE'],
        ['a non-joiner', '\u200c', 'U+200C ZERO WIDTH NON-JOINER'],
        ['a joiner', '\u200d', 'U+200D ZERO WIDTH JOINER'],
        ['a left-to-right mark', '\u200e', 'U+200E LEFT-TO-RIGHT MARK'],
        ['a word joiner', '\u2060', 'U+2060 WORD JOINER'],
        ['a mark of byte order', '\ufeff', 'U+FEFF ZERO WIDTH NO-BREAK SPACE'],
        ['a soft hyphen', '\u00ad', 'U+00AD SOFT HYPHEN'],
        ['a joiner of graphemes', '\u034f', 'U+034F COMBINING GRAPHEME JOINER'],
        ['a filler', '\u3164', 'U+3164 HANGUL FILLER'],
        ['a selector of variants', '\ufe0e', 'U+FE0E a variation selector'],
        ['a stroke', '\u0336', 'U+0336 a combining mark'],
        ['a point of Hebrew', '\u05b0', 'U+05B0 a combining mark'],
      ] as const
    ).flatMap(([what, mark, name]): [string, string, string[]][] => [
      [`${what} between digits`, `It had 2${mark}5 ships`, [`9 number-hides ${name} in “25”`]],
      [`${what} before a comma`, `25${mark},000`, [`3 number-hides ${name} in “25,000”`]],
      [
        `${what} behind a narrow space`,
        `25\u202f${mark}000`,
        [`4 number-hides ${name} in “25\u202f000”`],
      ],
      [
        `${what} on both sides of a point`,
        `1${mark}.${mark}5`,
        [`2 number-hides ${name} in “1.5”`],
      ],
    ]),
    [
      'an isolate between digits',
      '2\u2066\u20695',
      ['2 number-hides U+2066 LEFT-TO-RIGHT ISOLATE and U+2069 in “25”'],
    ],
    [
      'a joiner before three digits behind a space',
      '25 \u200d000',
      ['4 number-hides U+200D ZERO WIDTH JOINER in “25 000”'],
    ],
    [
      'an accent on the last digit',
      '25\u0301 ships',
      ['3 number-hides U+0301 a combining mark in “5”'],
    ],
    ['a circle around a digit', '5\u20dd', ['2 number-hides U+20DD a combining mark in “5”']],
    ['another form of nought', '50\ufe00', ['3 number-hides U+FE00 a variation selector in “0”']],
    ['Arabic digits', '٢\u200b٥', ['2 number-hides U+200B ZERO WIDTH SPACE in “٢٥”']],
    ['mathematical digits', '𝟐\u200b𝟓', ['3 number-hides U+200B ZERO WIDTH SPACE in “𝟐𝟓”']],
  ] satisfies [string, string, string[]][])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

test.each([
  ['no-break and narrow spaces', '25\u00a0000 and 25\u202f000 and 25\u2009000'],
  ['soft hyphens in words', 'some bil\u00adlion of 25 mil\u00adlion'],
  ['a break that may come between words', '25,000\u200b and\u200b 52'],
  ['a word joiner that keeps a dash', '25\u2060–\u206052, 5\u2060%, $\u20605'],
  ['families, keys and flags', '👨‍👩‍👧 1\ufe0f\u20e30\ufe0f\u20e3 #\ufe0f\u20e3 🇨🇺 ❤\ufe0f 25'],
  ['flags of parts of countries', `${flag('gbeng')}${flag('usca')} 25`],
  ['Persian', 'می\u200cخواهم ۲۵ و می\u200cروم'],
  ['Indic joiners and vowel signs', 'ക്\u200d 25 क्\u200dष 5ാം 7'],
  [
    'marks of direction among Hebrew and Arabic',
    'שלום \u200f25\u200e–52 و\u061c5\u200f/6\u200f/2020',
  ],
  ['isolates that are closed', 'said \u2068شيرين \u2066Ana\u2069 25\u2069 and \u206725\u2069'],
  ['a left-to-right mark among Latin letters', 'C++\u200e and 25\u200e'],
  ['one selector of variants', '葛\u{e0100} ☎\ufe0e'],
  ['accents on letters', 'Pe\u0301rez 25 i\u0307'],
  ['a soft hyphen between a letter and a digit', 'covid\u00ad19'],
])('is right: %s', (_, text) => {
  expect(said(text)).toEqual([]);
});

describe('wherever readers see it, where it stands', () => {
  test.each([
    ['a paragraph', 'It came.\n\nIt had 2\u200b5 ships.', ['14:9 number-hides']],
    [
      'a reference',
      'It had 2&#x200B;5 ships &#x202e; there.',
      ['12:25 direction-turned', '12:9 number-hides'],
    ],
    ['a heading', '## It\u202e came', ['12:6 direction-turned']],
    ['an item', '- It\n- had 2\u200b5', ['13:8 number-hides']],
    ['a quotation', '> It had\n> 2\u200b5', ['13:4 number-hides']],
    ['a cell', '| a | b |\n|---|---|\n| 5 | 2\u200b5 |', ['14:8 number-hides']],
    ['code', 'It is `2\u200b5` there.', ['12:9 number-hides']],
    ['a block of code', '```\na\nx\u202ey\n```', ['14:2 direction-turned']],
    ['a block that is indented', 'It.\n\n    a\u202eb', ['14:6 direction-turned']],
    ['the title of a link', '[It](https://a.example "a\u202eb")', ['12:26 direction-turned']],
    ['emphasis within a number', 'It had 2*\u200b*5 ships.', ['12:10 number-hides']],
    [
      'an isolate that is closed in the next paragraph',
      'It \u2067had\n\nit\u2069',
      ['12:4 direction-left-open', '14:3 direction-left-open'],
    ],
    ['an isolate that is closed on the next line', 'It \u2067had\nit\u2069 there.', []],
  ] satisfies [string, string, string[]][])('%s', (_, prose, expected) => {
    const told = checked(draft(prose)).told.filter((one) => /direction|smuggled|hides/.test(one));
    expect(told.sort()).toEqual(expected.toSorted());
  });

  test.each([
    ['headline', 'headline: It had \u202e25', '2:18 direction-turned'],
    ['an escape', 'headline: "It had 2\\u200B5"', '2:20 number-hides'],
    [
      'an escape behind one of two halves',
      'headline: "\\U0001F6A2 2\\u200B5"',
      '2:24 number-hides',
    ],
    ['a block', 'standfirst: >\n  It had\n  2\u200b5', '5:4 number-hides'],
    ['counts', 'figures: [{ words: It, counts: "2\u200b5" }]', '10:34 number-hides'],
    ['a note', "notes:\n  - text: 'It''s 2\u200b5'", '11:19 number-hides'],
    ['a topic', 'topics: [a, b\u2067]', '10:14 direction-left-open'],
    ['a source', 'sources: { a: { title: "A\u{e0041}" } }', '10:26 text-smuggled'],
  ])('front matter: %s', (_, frontMatter, expected) => {
    expect(checked(draft('It came in.', frontMatter)).told).toContain(expected);
  });

  test.each([
    ['people/ana.yaml', 'kind: person\nname: "Ana\u202e Ruiz"\n', '2:11 direction-turned'],
    [
      'people/ana.yaml',
      'kind: person\nname: Ana\naliases: [A\u2067]\n',
      '3:12 direction-left-open',
    ],
    ['elsewhere/a.yaml', 'headline: It had 2\u200b5\n', '1:19 number-hides'],
    ['elsewhere/a.yaml', 'summary:\n  - It had\n    2\u200b5\n', '3:6 number-hides'],
  ])('%s', (path, source, expected) => {
    const told = readEdition([{ path, source }]).problems.map(
      ({ line, column, code }) => `${line}:${column} ${code}`,
    );
    expect(told).toContain(expected);
  });
});
