import { expect, test } from 'vitest';
import { checked, draft } from './checked.ts';

const figureOf = (prose: string) => checked(draft(prose)).story?.figures[0];

/** What a story says of the one number in its prose: its value, “malformed”, or “none” where it finds no figure. */
function said(prose: string): unknown {
  const { story, codes } = checked(draft(prose));
  const [figure] = story?.figures ?? [];
  if (!figure) return 'none';
  expect(figure.malformed).toBe(codes.includes('number-malformed'));
  return figure.malformed ? 'malformed' : figure.value;
}

/** The same of several numbers, each in a sentence of its own of one story. */
function saidOfEach(numbers: readonly string[]): unknown[] {
  const { story, codes } = checked(
    draft(numbers.map((number) => `It had ${number} ships.`).join('\n\n')),
  );
  const figures = story?.figures ?? [];
  const malformed = figures.filter((figure) => figure.malformed);
  expect(codes.filter((code) => code === 'number-malformed')).toHaveLength(malformed.length);
  // No sentence has two of them, and so none has none.
  expect(new Set(figures.map(({ context }) => context.text)).size).toBe(numbers.length);
  return figures.map((figure) => (figure.malformed ? 'malformed' : figure.value));
}

const named = (codes: readonly number[]) =>
  codes.map((code) => [
    `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
    String.fromCodePoint(code),
  ]);
/** 25,000 with something inside or beside it. */
const with25000 = (mark: string) => [
  ...[`2${mark}5,000`, `25${mark}000`, `25,${mark}000`, `25${mark},000`, `25,00${mark}0`],
  `${mark}${mark}2${mark}5,${mark}${mark}00${mark}0${mark}`,
];

const showNothing = [
  ...[0xad, 0x34f, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180e, 0x180f, 0x200b, 0x200c, 0x200d],
  ...[0x200e, 0x2060, 0x2061, 0x2064, 0x2065, 0x206a, 0x3164, 0xfe00, 0xfe0f, 0xfeff, 0xffa0],
  ...[0xfff9, 0x1d173, 0xe0001, 0xe0020, 0xe0031, 0xe007f, 0xe0100],
];

test.each(named(showNothing))('%s shows nothing, and the number is well formed', (_, mark) => {
  const found = saidOfEach([...with25000(mark), `${mark}25,000`, `25,000${mark}`]);
  expect(found).toEqual(found.map(() => 25_000));
  expect(figureOf(`It had 2${mark}5,000 ships.`)?.text).toBe(`2${mark}5,000`);
  expect(said(`It rose 2${mark}5${mark}% in May.`)).toBe(25);
});

const changeWhatIsSeen = [
  ...[0x300, 0x301, 0x304, 0x323, 0x336, 0x338, 0x488, 0x20d2, 0x20dd, 0x20e0, 0x20e3],
  ...[0x600, 0x6dd, 0x110bd, 0x202a, 0x202b, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068],
];

test.each(named(changeWhatIsSeen))('%s changes what is seen of a number', (_, mark) => {
  const found = saidOfEach(with25000(mark));
  expect(found).toEqual(found.map(() => 'malformed'));
});

const lost = [0x1, 0x1b, 0x7f, 0x85, 0x2800, 0xe000, 0xfdd0, 0xfffc, 0xfffd, 0x10ffff];

test.each(named(lost))('%s between two digits leaves no number, nor two', (_, mark) => {
  const found = saidOfEach(with25000(mark));
  expect(found).toEqual(found.map(() => 'malformed'));
});

test.each(named([0x61c, 0x200f, 0x202c, 0x2069]))('%s makes no other number', (_, mark) => {
  for (const number of with25000(mark))
    expect(['malformed', 25_000]).toContain(said(`It had ${number} ships.`));
});

test.each([
  ['the right-to-left override before it', '\u202e25,000\u202c', 'malformed'],
  ['a right-to-left mark before its point', '3\u200f.5', 'malformed'],
  ['a key that numbers a list', '1\ufe0f\u20e3', 'none'],
  ['an accent on a letter before it', 'cafe\u0301 25', 25],
])('%s', (_, number, expected) => {
  expect(said(`It had ${number} ships.`)).toBe(expected);
});

test.each([
  ...['25_000', '25;000', '25|000', '25·000', '25´000', '25`000', '25~000', '25\\\\000', '25$000'],
  ...['25, 000', '25 ,000', '25 . 000', '25  000', '1_000_000', '25,,,000', '25.,000', '25’0000'],
  ...['25’’000', "25''000", '2²5', '2②5', '1О5', '1о5', '2З,000', 'О5', '2Ο', '1б0', '3О,000'],
  ...['−−25', '++25', '-+25', '−+25', '$€25', '€$25', '$25€', '$$25', '€25€', '$25%', '25%$'],
  ...['25%%', '25%‰', '25%%%', '25% percent', '25% %', '%25'],
])('“%s” is a malformed number', (number) => {
  expect(said(`It had ${number} ships.`)).toBe('malformed');
});

test.each([
  ['25\u00a0000', 25_000],
  ['25\u2007000', 25_000],
  ['25\u2009000', 25_000],
  ['25\u200a000', 25_000],
  ['25\u202f000', 25_000],
  ["25'000", 25_000],
  ['25’000', 25_000],
  ['25‘000', 25_000],
  ['25ʼ000', 25_000],
  ['1’250’000', 1_250_000],
  ['2·5', 2.5],
  ['.5', 0.5],
  ['+25', 25],
  ['±25', 25],
  ['--25', 25],
  ['−25', -25],
])('“%s” is a number', (number, value) => {
  expect(said(`It had ${number} percent.`)).toBe(value);
});

test.each([
  ['5%, 6%', [5, 6]],
  ['$5, $6', [5, 6]],
  ['5$ 6$', [5, 6]],
  ['a 5%–6%', [[5, 6]]],
  ['5%...6%', [5, 6]],
  ['from .25 to .5 percent', [[0.25, 0.5]]],
  ['a .22 rifle, C++17, +34 600 123 456, call +15550142', []],
  ['25; 300 and 12, 250', [25, 300, 12, 250]],
])('“%s” has nothing malformed', (prose, values) => {
  const { story, codes } = checked(draft(`It had ${prose} of it.`));
  expect(story?.figures.map(({ value }) => value)).toEqual(values);
  expect(codes).toEqual([]);
});

const tens: [string, string][] = [
  ['Arabic', '٢٥'],
  ['Persian', '۲۵'],
  ['Devanagari', '२५'],
  ['Bengali', '২৫'],
  ['Thai', '๒๕'],
  ['Khmer', '២៥'],
  ['full width', '２５'],
  ['bold', '𝟐𝟓'],
  ['double struck', '𝟚𝟝'],
  ['Arabic and Latin', '2٥'],
  ['Latin and full width', '２5'],
  ['a letter O', '2O'],
  ['a Cyrillic letter', '2О'],
];

test.each(tens)('digits that are no Latin ones are read right, or told: %s', (_, digits) => {
  expect(['malformed', 'none', 25]).toContain(said(`It had ${digits} ships.`));
  expect(['malformed', 'none', 25000]).toContain(said(`It had ${digits},000 ships.`));
});

test.each(['²⁵', '₂₅', '②⑤', 'ⅩⅩⅤ', '㉕', '二十五'])('“%s” is no wrong number', (digits) => {
  expect(['malformed', 'none', 25]).toContain(said(`It had ${digits} ships.`));
});

const huge = [
  '9'.repeat(1000),
  `1${',000'.repeat(333)}`,
  `5${' million'.repeat(60)}`,
  '1e999',
  '1'.repeat(400),
  `0.${'0'.repeat(400)}1`,
  `1/${'9'.repeat(400)}`,
  `${'9'.repeat(400)}/1`,
  `${'9'.repeat(400)}%`,
  `$${'9'.repeat(400)} million`,
];

test.each(huge)('%s is a finite number, or told', (number) => {
  const found = said(`It had ${number} ships.`);
  for (const value of [found].flat()) {
    expect(typeof value === 'string' || Number.isFinite(value)).toBe(true);
  }
});
