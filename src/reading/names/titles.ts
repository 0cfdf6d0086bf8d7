import { isCapitalised } from '../tokens/token.ts';
import { plainWord, type Mention } from './mention.ts';
import { mentionsOf } from './mentions.ts';
import type { Named } from './reach.ts';
import { withoutPossessive } from './name-shapes.ts';
import type { NameWords } from './name-words.ts';
import { STARTER, shows } from './word-signs.ts';

/** Words this short have a small letter even where all others have capitals. */
const SMALL = 3;
/** Of so many words in capitals a passage is a title: every word of it has one. */
const TITLE = 0.7;
const FEWEST = 4;

/** “Lena Horvat Goes After Omar Deeb As The Bridge Fails”: capitals tell nothing there. */
export function isTitleCased({ kind, tokens, begins }: Named, words: NameWords): boolean {
  if (kind === 'headline') return true;
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (token.kind !== 'word' || token.text.length <= SMALL) continue;
    long++;
    if (isCapitalised(token)) capital++;
  }
  if (long < FEWEST || capital < long * TITLE) return false;
  const isShown = tokens.some(
    (token, at) =>
      at > 0 &&
      isCapitalised(token) &&
      token.text.length > 1 &&
      !begins(at) &&
      shows(token, STARTER, words),
  );
  return isShown || !/[.!?]["”’»]?$/.test(tokens.at(-1)?.text ?? '');
}

/** The names of a title, of which every word is one that the text shows elsewhere to be a name’s. */
export function knownMentionsOf(
  where: Named,
  known: ReadonlySet<string>,
  words: NameWords,
): Mention[] {
  const small = where.tokens.map((token) =>
    isCapitalised(token) && !known.has(plainWord(withoutPossessive(token, words)))
      ? { ...token, text: token.lower, capital: false }
      : token,
  );
  return mentionsOf({ ...where, tokens: small }, words);
}
