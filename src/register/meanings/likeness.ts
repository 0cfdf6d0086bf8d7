import type { SentenceWords, Word } from './sentence-words.ts';

/** Whether a letter more, less or in another place makes one word of the other: a slip, and no other word. */
function isSlip(a: Word, b: Word): boolean {
  if (Math.abs(a.text.length - b.text.length) > 1 || Math.min(a.text.length, b.text.length) < 5) {
    return false;
  }
  const [short, long] = a.text.length <= b.text.length ? [a.text, b.text] : [b.text, a.text];
  if (/\d/.test(long)) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const swapped = short[at] === long[at + 1] && short[at + 1] === long[at];
  if (swapped) return short.slice(at + 2) === long.slice(at + 2);
  // “Iran” is no slip for “Iraq”.
  return !a.capital && !b.capital && short.slice(at + 1) === long.slice(at + 1);
}

/** True for one word, or a slip in writing it. */
export const isSameWord = (a: Word, b: Word): boolean => a.text === b.text || isSlip(a, b);

const weightOf = (words: readonly Word[]): number =>
  words.reduce((sum, { weight }) => sum + weight, 0);

/** The weight of the longest run of words, with gaps, that both have in one order. */
function commonWeight(a: readonly Word[], b: readonly Word[]): number {
  let above = Array.from({ length: b.length + 1 }, () => 0);
  for (const left of a) {
    const row = [0];
    b.forEach((right, index) => {
      const gap = Math.max(above[index + 1] ?? 0, row[index] ?? 0);
      const met = isSameWord(left, right)
        ? (above[index] ?? 0) + Math.min(left.weight, right.weight)
        : 0;
      row.push(Math.max(gap, met));
    });
    above = row;
  }
  return above.at(-1) ?? 0;
}

const share = (common: number, a: readonly Word[], b: readonly Word[]): number => {
  const all = weightOf(a) + weightOf(b);
  return all === 0 ? 0 : (2 * common) / all;
};

/** How far two texts have the same words in the same order, from 0 to 1. */
export function likeness(a: readonly Word[], b: readonly Word[]): number {
  return share(commonWeight(a, b), a, b);
}

const before = ({ words, first }: SentenceWords) => words.slice(0, first);
const after = ({ words, behind }: SentenceWords) => words.slice(behind);

/**
 * How far two sentences say the same around their marked stretches, from 0 to 1: what stands before one is compared
 * with what stands before the other, so that of two numbers in one sentence each is like itself alone.
 */
export function likenessAround(a: SentenceWords, b: SentenceWords): number {
  const common = commonWeight(before(a), before(b)) + commonWeight(after(a), after(b));
  return share(common, [...before(a), ...after(a)], [...before(b), ...after(b)]);
}

/** How much of what one sentence says around its marked stretch is said around another, from 0 to 1. */
export function coverage(a: SentenceWords, b: SentenceWords): number {
  const all = weightOf(wordsAround(a));
  const common = commonWeight(before(a), before(b)) + commonWeight(after(a), after(b));
  return all === 0 ? 0 : common / all;
}

/** The words of a sentence less the marked stretch. */
export function wordsAround(sentence: SentenceWords): Word[] {
  return [...before(sentence), ...after(sentence)];
}
