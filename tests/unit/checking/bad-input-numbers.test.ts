import { expect, test } from 'vitest';
import { checked, draft } from './checked.ts';

/** What a story says of the one number in its prose: its value, “malformed”, or “none” where it finds no figure. */
function said(prose: string): unknown {
  const { story, codes } = checked(draft(prose));
  const [figure] = story?.figures ?? [];
  if (!figure) return 'none';
  expect(figure.malformed).toBe(codes.includes('number-malformed'));
  return figure.malformed ? 'malformed' : figure.value;
}

const invisible = [
  0xad, 0x61c, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d,
  0x202e, 0x2060, 0x2061, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0xfeff,
];
const named = invisible.map((code) => [
  `U+${code.toString(16).toUpperCase().padStart(4, '0')}`,
  String.fromCodePoint(code),
]);

test.each(named)('%s inside a number never makes another number of it', (_, mark) => {
  for (const number of [`25${mark}000`, `25,${mark}000`, `2${mark}5,000`, `25,00${mark}0`]) {
    expect(['malformed', 25000]).toContain(said(`It had ${number} ships.`));
  }
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
