import type { Phrases } from '../../tokens/phrases.ts';

/** How a language writes numbers in words, and what it writes at them. */
export interface NumberFields {
  /** Words that are added: zero to ninety-nine, and what is one word: “doscientos”, “zweihundertdrei”. */
  small: ReadonlyMap<string, number>;
  /** Before the decimals in words: “two point five”, “dos coma cinco”. */
  points: ReadonlySet<string>;
  /** Multiply what stands before them, plurals too: hundred, million, dozen. Those that need no number are in `small` too: mil. */
  scales: ReadonlyMap<string, number>;
  /** Shortened, read after digits alone: bn, mln, m. */
  shortScales: ReadonlyMap<string, number>;
  /** What a number must be a multiple of before “and”: 100 in English, 10 in Spanish. */
  joinsAfter: number;
  /** third, thirds, or two words for one: what the numerator is divided by. */
  parts: ReadonlyMap<string, number>;
  /** Stand for a half before what is halved: “half of”, “la mitad de”. */
  halves: Phrases;
  /** Before a noun or a scale: “half-hour”, “medio millón”. */
  half: ReadonlySet<string>;
  /** What stands behind a number and adds to it: “… and a half”, “… and a quarter”. */
  andPart: ReadonlyMap<string, number>;
  /** Words that make a time or a place of “half” and “third”: first, third, last. */
  ordinals: ReadonlySet<string>;
  /** “per cent”. */
  percent: Phrases;
  /** dollars, US dollars: after the number. */
  currencies: Phrases;
  /** Letters for currencies as they are printed, before the number: Rs; those of one small letter touch it behind: 35p. */
  currencySigns: ReadonlySet<string>;
  /** Of less than nothing, before the number and behind it with its measure: minus; “five degrees below zero”. */
  minus: Phrases;
  /** Between numerator and denominator: “one in five”, “nueve de cada diez”. */
  ratio: Phrases;
}
