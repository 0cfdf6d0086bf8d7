import { isSameWord } from './likeness.ts';
import { type SentenceWords, tells, type Word } from './sentence-words.ts';

/** So far from a number its verb stands: “40 people were killed”. */
const near = 4;

/** The words beside the marked stretch on both sides, as far as its sentence goes. */
function sidesOf({ words, first, behind }: SentenceWords): [Word[], Word[]] {
  const ahead = words.slice(Math.max(first - near, 0), first);
  const lastEnd = ahead.findLastIndex(({ ends }) => ends);
  const after = words.slice(behind, behind + near);
  const nextEnd = after.findIndex(({ ends }) => ends);
  return [ahead.slice(lastEnd + 1), nextEnd === -1 ? after : after.slice(0, nextEnd + 1)];
}

/** One word with another ending: “receives” and “received”. */
function isInflected(a: Word, b: Word): boolean {
  const short = Math.min(a.text.length, b.text.length);
  let same = 0;
  while (same < short && a.text[same] === b.text[same]) same++;
  return same >= 4 && same >= (2 * short) / 3;
}

const stands = (word: Word, words: readonly Word[]): boolean =>
  words.some((other) => isSameWord(word, other) || isInflected(word, other));

/**
 * Whether a word right beside the number was exchanged for another one: “killed 40” and “injured 40” are not one thing,
 * however much of the sentence is. A word that is only left out or added, or stands somewhere else, replaces none.
 */
export function isWordReplaced(then: SentenceWords, now: SentenceWords): boolean {
  const [former, present] = [sidesOf(then), sidesOf(now)];
  return former.some(
    (was, side) =>
      was.some((word) => tells(word) && !stands(word, now.words)) &&
      (present[side] ?? []).some((word) => tells(word) && !stands(word, then.words)),
  );
}
