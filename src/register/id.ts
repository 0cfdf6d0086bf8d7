import { readerWordIn } from '../checking/reader-words.ts';
import { namesNoThing } from './id-words.ts';

const longestWord = 24;
const wordsLookedAt = 12;

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

/** The words of a text in plain small letters, less those that name no thing and those that reader modes drop. */
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
    .filter((word) => readerWordIn(`-${word}-`) === null);
  return [...new Set(words)].slice(0, wordsLookedAt);
}

/** The first candidate that is free; where none is, the first of all with a letter behind it. */
function firstFree(candidates: readonly string[], taken: ReadonlySet<string>): string {
  const isFree = (id: string) => !taken.has(id) && readerWordIn(id) === null;
  const [first = ''] = candidates;
  for (let ending = ''; ; ending += 'z') {
    const more = ending === '' ? candidates : [];
    const lettered = Array.from(
      'bcdefghijklmnopqrstuvwxy',
      (letter) => `${first}-${ending}${letter}`,
    );
    const found = [...more, ...lettered].find(isFree);
    if (found !== undefined) return found;
  }
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
  if (one === undefined || two === undefined) return firstFree([one ?? 'figure'], taken);
  return firstFree(
    [
      words.slice(0, counted.length > 2 ? 3 : 2).join('-'),
      ...others.map((other) => `${one}-${two}-${other}`),
    ],
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
  const [lead = 'quotation', ...rest] = speaker === '' ? words : [speaker, ...words];
  return firstFree(rest.length === 0 ? [lead] : rest.map((word) => `${lead}-${word}`), taken);
}
