import { plainLatin } from '../plain-latin.ts';
import { scaleWords } from './scale-words.ts';

const names = Object.keys(scaleWords).sort((a, b) => b.length - a.length);
const digits =
  "\\d{1,3}(?<group>[.,\\s'’])\\d{3}(?:\\k<group>\\d{3})*(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?";
const scale = names.join('|');
/** Of two words the second is spelled out: “mil millones”, and not “100 k m”. */
const further = names.filter(({ length }) => length > 3).join('|');
const number = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<digits>${digits})(?:[\\s-]?(?<scale>${scale})(?:\\s(?<further>${further}))?)?(?![\\p{L}\\p{N}])`,
  // Some multiply in capitals alone, and what is searched is in small letters.
  'giu',
);
const grouped = /^\d{1,3}(?<separator>[.,\s'’])\d{3}(?:\k<separator>\d{3})*(?<fraction>[.,]\d+)?$/;

/** A number in a text: where it stands, with its scale word, and every value that it can be read as. */
interface WrittenNumber {
  start: number;
  end: number;
  values: readonly number[];
}

/**
 * The numbers that a query has in digits: “14 million”, “14,000,000”, “14m” and “14 millones” are the same. A point
 * before three digits parts thousands in Spanish and a fraction in English: “1.234” is either.
 */
export function numbersIn(text: string): WrittenNumber[] {
  const small = plainLatin(text);
  // What taking accents away moves can no longer be told apart in the text itself.
  const searched = small.length === text.length ? small : text.toLowerCase();
  return [...searched.matchAll(number)].flatMap(({ index, 0: printed, groups }) => {
    const end = index + printed.length;
    const capitals = text.slice(index, end).replace(/.*[^A-Z]/s, '');
    const first = capitals in scaleWords ? capitals : groups?.['scale'];
    const factors = [first, groups?.['further']].map((word) => factorsOf(word));
    const values = factors
      .reduce(productsOf, valuesOf(groups?.['digits'] ?? ''))
      .filter(Number.isFinite);
    return values.length === 0 ? [] : [{ start: index, end, values }];
  });
}

const factorsOf = (word: string | undefined): readonly number[] => scaleWords[word ?? ''] ?? [1];

const productsOf = (values: readonly number[], factors: readonly number[]): number[] =>
  values.flatMap((value) => factors.map((factor) => tidy(value * factor)));

function valuesOf(digits: string): number[] {
  if (/^\d+$/.test(digits)) return [Number(digits)];
  const { separator = '', fraction = '' } = grouped.exec(digits)?.groups ?? {};
  const fractional = /^\d+[.,]\d+$/.test(digits) ? [Number(digits.replace(',', '.'))] : [];
  if (separator === '') return fractional;
  const whole = digits
    .slice(0, digits.length - fraction.length)
    .split(separator)
    .join('');
  const either = separator === '.' && fraction === '' && !digits.endsWith('000') ? fractional : [];
  return [Number(whole + fraction.replace(',', '.')), ...either];
}

/** 1.1 × 1,000,000 is 1,100,000 and not 1,100,000.0000000001. */
const tidy = (value: number) => Number(value.toPrecision(15));

/** Where a query asks for a round number, numbers of at least this are looked for that it may be the round form of. */
const leastRounded = 100;

/** Whether a number, said with as many digits as the other has before its noughts, is the other: 8,173 is 8,000. */
export function roundsTo(value: number, round: number): boolean {
  if (round < leastRounded || value === round) return false;
  const digits = String(round).replace(/0+$/, '').length;
  return digits < 3 && Number(value.toPrecision(digits)) === round;
}
