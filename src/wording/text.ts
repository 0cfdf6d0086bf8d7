// What is done to text alike in every language of the interface.

/** The first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The first letter small, but for what is written in capitals: “Some” is “some”, “UN” stays. */
export function lowerFirst(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll}|$)/u, (letter) => letter.toLowerCase());
}

/** A short number stays with the word behind it where lines are narrow: “12 February”, “2.4 million”. */
export function withNumbers(text: string): string {
  return text.replace(
    /(?<=(?<![\d.,])\d{1,2}(?:[.,]\d{1,2})?(?:\.|\p{Ll}{2})?) (?=\p{L})/gu,
    '\u00a0',
  );
}

/** Sentences and headlines one after another; a headline that asks or exclaims has its mark already. */
export function sentences(texts: readonly string[]): string {
  return texts.map((text) => (/[.?!…]\s?[”’“»]?$/.test(text) ? text : `${text}.`)).join(' ');
}

/** What the desk has any of, the worst first, each as `told` counts it: “2 errors, 1 warning”. */
export function tallyOf(
  tally: Readonly<Record<'error' | 'warning' | 'remark', number>>,
  told: (count: number, kind: 'error' | 'warning' | 'remark') => string,
): string {
  return (['error', 'warning', 'remark'] as const)
    .filter((kind) => tally[kind] > 0)
    .map((kind) => told(tally[kind], kind))
    .join(', ');
}

/** A number in plain digits: its sign, its whole part in groups of three, its decimals; `null` where it has none. */
interface Digits {
  sign: '' | '−';
  groups: readonly string[];
  decimals: string | null;
}

/** The digits of a number, to be joined as each language does. */
export function digitsOf(value: number): Digits {
  const [whole = '', decimals = null] = String(Math.abs(value)).split('.');
  return {
    sign: value < 0 ? '−' : '',
    groups: whole.replace(/\d(?=(?:\d{3})+$)/g, '$& ').split(' '),
    decimals,
  };
}

/** The parts of `2026-11-24`, `2026-11` or a timestamp, as far as they are given; of a timestamp the date that its author wrote. */
export function datePartsOf(date: string): {
  year: string;
  month: number | null;
  day: number | null;
} {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  return {
    year,
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

/** A word in singular and plural; one that is the same in both stands alone. */
type Word = string | readonly [one: string, many: string];

/** What signs and short forms are called; a unit may be any word, “constructor” too, which every object has. */
export const wordsBySign = (table: Readonly<Record<string, Word>>): ReadonlyMap<string, Word> =>
  new Map(Object.entries(table));

/** A word behind a number, as the language of the number has it. */
export const inNumber = (word: Word, isOne: boolean): string =>
  typeof word === 'string' ? word : word[isOne ? 0 : 1];
