import { isPageId } from '../checking/page-ids.ts';
import { readerWordIn } from '../checking/reader-words.ts';
import { reservedFor } from '../checking/reserved-names.ts';
import { firstWhere } from '../first-where.ts';
import { plainLatin } from '../plain-latin.ts';
import type { Language } from '../reading/languages/language.ts';

const longestWord = 24;
const wordsLookedAt = 12;
/** No vowels, so that they make no words. */
const letters = 'bcdfghjklmnpqrstvwxz';

/** Whether reader modes keep an id, and the page does not use it itself. */
const isFree = (id: string) =>
  readerWordIn(id) === null && !isPageId(id) && reservedFor(id) === null;

/** The words of a text in plain small letters, less those that name no thing and those that no id can hold or begin with. */
function idWords(text: string, { phrasing }: Language): string[] {
  const words = plainLatin(text)
    .replace(/['’](?=[a-z]{2})/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^[a-z]{2,}$/.test(word) && !phrasing.empty.has(word))
    .map((word) => word.slice(0, longestWord))
    .filter((word) => isFree(`-${word}-`) && isFree(`${word}-`));
  return [...new Set(words)].slice(0, wordsLookedAt);
}

/** The first candidate that is free and not taken; where all are taken, the first free one, with letters behind it. */
function firstFree(
  candidates: readonly string[],
  fallback: 'figure' | 'quotation',
  taken: ReadonlySet<string>,
): string {
  const kept = candidates.filter(isFree);
  const found = kept.find((id) => !taken.has(id));
  if (found !== undefined) return found;
  const [base = fallback] = kept;
  if (!taken.has(base)) return base;
  const lettered = (order: number) => `${base}-${inLetters(order)}`;
  const isFreeAt = (order: number) => !taken.has(lettered(order)) && isFree(lettered(order));
  // Mostly those before a free one are taken, and there can be thousands: looked for in steps that double, then by halves.
  let high = 0;
  while (!isFreeAt(high)) high = 2 * high + 1;
  return lettered(firstWhere((high + 1) >> 1, high, isFreeAt));
}

/** 0 is b, 1 is c, 20 is bb: the order of ids that have nothing else to tell them apart. */
function inLetters(order: number): string {
  const rest = Math.floor(order / letters.length);
  return `${rest === 0 ? '' : inLetters(rest - 1)}${letters.charAt(order % letters.length)}`;
}

/**
 * An id for a figure: two or three words of what it counts, filled from the sentence where those are
 * too few. It never holds the number, since numbers get corrected.
 */
export function figureId(
  figure: { counts: string; before: string; after: string },
  language: Language,
  taken: ReadonlySet<string>,
): string {
  const counted = idWords(figure.counts, language);
  const around = [
    ...idWords(figure.after, language),
    ...idWords(figure.before, language).reverse(),
  ];
  // A common verb or adverb stands beside any number and tells little of this one.
  const telling = around.filter((word) => !language.figures.nouns.stops.has(word));
  const words = [...new Set([...counted, ...telling, ...around])];
  const [one, two, ...others] = words;
  if (one === undefined || two === undefined)
    return firstFree(one === undefined ? [] : [one], 'figure', taken);
  return firstFree(
    [
      words.slice(0, counted.length > 2 ? 3 : 2).join('-'),
      ...others.map((other) => `${one}-${two}-${other}`),
    ],
    'figure',
    taken,
  );
}

/** An id for a quotation: its speaker, a person by the last name, and a word of it; two words where nobody is named. */
export function quotationId(
  quotation: { speaker: string; body: boolean; text: string },
  language: Language,
  taken: ReadonlySet<string>,
): string {
  const named = idWords(quotation.speaker, language);
  const speaker = (quotation.body ? named.slice(0, 2) : named.slice(-1)).join('-');
  const words = idWords(quotation.text, language).filter((word) => !named.includes(word));
  const [lead, ...rest] = speaker === '' ? words : [speaker, ...words];
  const ids = rest.map((word) => `${lead ?? ''}-${word}`);
  return firstFree(lead === undefined ? [] : [...ids, lead], 'quotation', taken);
}
