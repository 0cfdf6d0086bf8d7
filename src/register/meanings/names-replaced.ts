import { isSameWord } from './likeness.ts';
import { type SentenceWords, tells, type Word } from './sentence-words.ts';

/** Names of a text: words with capitals that follow one another, and years, which tell things apart as names do. */
function namesIn(words: readonly Word[]): Word[][] {
  const names: Word[][] = [];
  let open: Word[] | null = null;
  for (const word of words) {
    const isName = (word.capital && tells(word)) || /^(?:1[5-9]|20)\d\d$/.test(word.text);
    if (isName && open) open.push(word);
    else if (isName) names.push((open = [word]));
    if (!isName || word.ends) open = null;
  }
  return names;
}

/** “United Nations” is “UN”. */
const isShortFor = (short: readonly Word[], name: readonly Word[]): boolean =>
  name.length > 1 && name.map(({ text }) => text.charAt(0)).join('') === short[0]?.text;

/** Whether a name stands in a text: one of its words does, a slip apart, or it is there in short or in full. */
function isNamed(name: readonly Word[], words: readonly Word[], names: readonly Word[][]): boolean {
  return (
    name.some((part) => words.some((word) => isSameWord(part, word))) ||
    names.some((other) => isShortFor(name, other) || isShortFor(other, name))
  );
}

/**
 * Whether one sentence has a name where the other has another one, on the same side of the marked stretch: “Cuba
 * received 12 ships” and “Egypt received 12 ships”. A name that is only left out or added replaces none.
 */
export function isNameReplaced(then: SentenceWords, now: SentenceWords): boolean {
  const sides = [
    [then.words.slice(0, then.first), now.words.slice(0, now.first)],
    [then.words.slice(then.behind), now.words.slice(now.behind)],
  ] as const;
  return sides.some(([was, is]) => {
    const [former, present] = [namesIn(was), namesIn(is)];
    return (
      former.some((name) => !isNamed(name, now.words, present)) &&
      present.some((name) => !isNamed(name, then.words, former))
    );
  });
}
