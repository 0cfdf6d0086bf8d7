import type { SentenceWords, Word } from './sentence-words.ts';

/** The words around the marked stretch, as far as its own sentence goes. */
function ownWords({ words, first, behind }: SentenceWords): readonly Word[] {
  const lastEnd = words.slice(0, first).findLastIndex(({ ends }) => ends);
  const nextEnd = words.findIndex(({ ends }, at) => ends && at >= behind - 1);
  return words.slice(lastEnd + 1, nextEnd === -1 ? words.length : nextEnd + 1);
}

/**
 * Whether a denial came into a sentence or went out of it: “said that 40 died” and “denied that 40 died” tell the same
 * number of the same thing, and not the same.
 * @param denials words that turn a sentence round, in small letters
 */
export function isDenied(
  then: SentenceWords,
  now: SentenceWords,
  denials: ReadonlySet<string>,
): boolean {
  const [was, is] = [then, now].map(
    (sentence) => ownWords(sentence).filter(({ text }) => denials.has(text)).length,
  );
  return was !== is;
}
