import { isPageId } from '../checking/page-ids.ts';
import { readerWordIn } from '../checking/reader-words.ts';
import { namesNoThing } from './id-words.ts';

const longestWord = 24;
const wordsLookedAt = 12;
const letters = 'bcdefghijklmnopqrstuvwxy';

/** Letters that Unicode decomposes into no base letter. */
const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
};

/** Whether reader modes keep an id, and the page does not use it itself. */
const isFree = (id: string) => readerWordIn(id) === null && !isPageId(id);

/** The words of a text in plain small letters, less those that name no thing and those that no id can hold or begin with. */
function idWords(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s(?![a-z])|['’]/g, '')
    .replace(/[ßæœøđðþłıħ]/g, (letter) => latin[letter] ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^[a-z]{2,}$/.test(word) && !namesNoThing(word))
    .map((word) => word.slice(0, longestWord))
    .filter((word) => isFree(`-${word}-`) && isFree(`${word}-`));
  return [...new Set(words)].slice(0, wordsLookedAt);
}

/** The first candidate that is free and not taken; where all are taken, the first free one, with a letter behind it. */
function firstFree(
  candidates: readonly string[],
  fallback: 'figure' | 'quotation',
  taken: ReadonlySet<string>,
): string {
  const kept = candidates.filter(isFree);
  const found = kept.find((id) => !taken.has(id));
  if (found !== undefined) return found;
  const [base = fallback] = kept;
  let id = base;
  for (let more = 0; taken.has(id); more++) {
    id = `${base}-${'z'.repeat(more / letters.length)}${letters.charAt(more % letters.length)}`;
  }
  return id;
}

/**
 * An id for a figure: two or three words of what it counts, filled from the sentence where those are
 * too few. It never holds the number, since numbers get corrected.
 */
export function figureId(
  figure: { counts: string; before: string; after: string },
  taken: ReadonlySet<string>,
): string {
  const counted = idWords(figure.counts);
  const around = [...idWords(figure.after), ...idWords(figure.before).reverse()];
  const words = [...new Set([...counted, ...around])];
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
  taken: ReadonlySet<string>,
): string {
  const named = idWords(quotation.speaker);
  const speaker = (quotation.body ? named.slice(0, 2) : named.slice(-1)).join('-');
  const words = idWords(quotation.text).filter((word) => !named.includes(word));
  const [lead, ...rest] = speaker === '' ? words : [speaker, ...words];
  const ids = rest.map((word) => `${lead ?? ''}-${word}`);
  return firstFree(lead === undefined ? [] : [...ids, lead], 'quotation', taken);
}
