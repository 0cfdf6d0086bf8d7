import type { Tokens } from '../numbers/numeral.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import type { Gender } from './name-words.ts';
import type { Mention } from './names.ts';
import type { SpeechWords } from './speech-words.ts';

/** What somebody is, beside the name or instead of it: “the mayor of Leeds”. */
export interface Role {
  /** The head of the phrase, lower case: mayor. */
  head: string;
  /** What its article tells. */
  gender: Gender | null;
  /** What it is of, lower case: leeds. */
  of: ReadonlySet<string>;
  /** What it is of has a name. */
  isOfName: boolean;
  /** “Su presidente”: of what stands beside it. */
  isOwned: boolean;
  /** “El arqueólogo que lo halló”: of whom a clause tells who he is, so that he need not have been told of. */
  isRestricted: boolean;
}

/** “The minister for health” is no longer than this. */
export const LONGEST_ROLE = 8;
/** Shorter words tell no two complements apart: de, la. */
const SHORTEST = 3;
/** Where heads come first, all that hangs on them follows. */
export const LONGEST_PHRASE = 16;

/** A word without a capital. */
export function isLowerWord(tokens: Tokens, at: number): boolean {
  return tokens[at]?.kind === 'word' && !isCapitalised(tokens[at]);
}

/** The head that ends at a token, with what hyphens join to it: “34-year-old”, “mother-of-two”. */
export function headAt(tokens: Tokens, last: number): { head: string; from: number } {
  let from = last;
  while (isMark(tokens[from - 1], '-‑') && touches(tokens[from - 1]) && touches(tokens[from]))
    from -= 2;
  const parts = tokens.slice(from, last + 1).filter((token) => token.kind !== 'mark');
  return { head: parts.map(({ lower }) => lower).join('-'), from };
}

/** True if a token stands between an article and a head: “el primer ministro”, “el censurado ministro”. */
export function isBeforeHead(tokens: Tokens, at: number, words: SpeechWords): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  if (words.beforeHead.has(lower)) return true;
  const isQualifying = words.isQualifying(lower) && !words.offices.has(lower);
  return isQualifying && words.offices.has(tokens[at + 1]?.lower ?? '');
}

/** The role with its head at a token, of a phrase that ends before `to`. */
export function roleAt(tokens: Tokens, last: number, to: number, words: SpeechWords): Role {
  const { head: noun, from } = headAt(tokens, last);
  // “The prime minister” is another than “the minister”.
  const whole = `${tokens[from - 1]?.lower ?? ''}-${noun}`;
  const head = words.offices.has(whole) ? whole : noun;
  let article = from - 1;
  while (isBeforeHead(tokens, article, words)) article--;
  const complement = [last + 1, last + 2].find((at) =>
    words.complements.has(tokens[at]?.lower ?? ''),
  );
  const of = complement === undefined || complement >= to ? [] : tokens.slice(complement + 1, to);
  return {
    head,
    gender:
      words.articles.get(tokens[article]?.lower ?? '') ??
      words.nounGenders.get(tokens[from]?.lower ?? '') ??
      null,
    isOfName: of.some((token) => isCapitalised(token)),
    isOwned: words.owners.has(tokens[article]?.lower ?? ''),
    isRestricted: words.headFirst && words.relatives.has(tokens[to]?.lower ?? ''),
    of: new Set(of.map(({ lower }) => lower).filter((word) => word.length > SHORTEST)),
  };
}

/** The head of a phrase that ends at a token, where heads come last: “minister” of “the minister for health”. */
export function lastHead(tokens: Tokens, last: number, words: SpeechWords): number {
  let head = last;
  for (let at = last; at > last - LONGEST_ROLE && tokens[at]?.kind === 'word'; at--) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (words.definite.has(lower) && !words.prepositions.has(tokens[at - 1]?.lower ?? ''))
      return head;
    if (words.prepositions.has(lower)) head = at - 1;
  }
  return last;
}

/** A word for people that the language knows as one. */
export function isOffice(word: string, words: SpeechWords): boolean {
  return words.offices.has(word) || words.isEpithet(word);
}

/** A word for people that tells what they are, or whose: also of kin, whom no text goes on with by it alone. */
export function isHuman(word: string, words: SpeechWords): boolean {
  return isOffice(word, words) || words.isSomebody(word);
}

/** “Baker tells court”: a word for somebody with the capital of its sentence, which may look like a name. */
export function isNounFirst({ plain, opens, titled, body }: Mention, words: SpeechWords): boolean {
  const [word = '', ...more] = plain;
  return opens && !titled && !body && more.length === 0 && words.isSomebody(word);
}

/** A verb; “la acusada” is nobody’s. */
function isToldBy(tokens: Tokens, at: number, words: SpeechWords): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  const mayBe = words.mayTag(lower) || words.saying.has(lower);
  return mayBe && !(words.determiners.has(tokens[at - 1]?.lower ?? '') && isOffice(lower, words));
}

/** The head of a phrase that ends at a token, where heads come first: “el primer ministro de Italia”; -1 without one. */
export function firstHead(tokens: Tokens, last: number, floor: number, words: SpeechWords): number {
  let head = -1;
  for (let at = last; at >= floor && at > last - LONGEST_PHRASE; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    if (words.clauseBreaks.has(token.lower)) break;
    const determined = words.determiners.has(token.lower) || words.articles.has(token.lower);
    if (determined && isLowerWord(tokens, at + 1)) {
      let first = at + 1;
      while (isBeforeHead(tokens, first, words) && isLowerWord(tokens, first + 1)) first++;
      const ruled = words.prepositions.has(tokens[at - 1]?.lower ?? '');
      const office = isOffice(tokens[first]?.lower ?? '', words);
      const isTheirs = words.owners.has(token.lower) && isHuman(tokens[first]?.lower ?? '', words);
      if (office || (head < 0 && !ruled && (isTheirs || words.definite.has(token.lower))))
        head = first;
      // “El juez y la edil Ana Gil”: what is joined is somebody else.
      const joined = words.conjunctions.has(tokens[at - 1]?.lower ?? '');
      if ((!ruled || joined) && words.determiners.has(token.lower)) break;
    } else if (isToldBy(tokens, at, words)) break;
  }
  return head;
}
