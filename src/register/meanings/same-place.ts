import type { SentenceWords } from './sentence-words.ts';

/**
 * Whether the marked stretches of two sentences are one place of one sentence. Case and punctuation do not count, nor
 * how a text was divided into sentences: one of the two may hold the other whole, between ends of sentences.
 */
export function isSamePlace(a: SentenceWords, b: SentenceWords): boolean {
  return a.words.length <= b.words.length ? holds(b, a) : holds(a, b);
}

function holds(long: SentenceWords, short: SentenceWords): boolean {
  if (short.words.length === 0) return false;
  const last = Math.min(long.behind - 1 - short.first, long.words.length - short.words.length);
  for (let shift = Math.max(long.first - short.behind + 1, 0); shift <= last; shift++) {
    if (standsAt(long, short, shift)) return true;
  }
  return false;
}

function standsAt({ words: long }: SentenceWords, { words: short }: SentenceWords, shift: number) {
  const end = shift + short.length;
  const starts = shift === 0 || long[shift - 1]?.ends === true;
  const ends = end === long.length || long[end - 1]?.ends === true;
  return starts && ends && short.every(({ text }, index) => text === long[shift + index]?.text);
}
