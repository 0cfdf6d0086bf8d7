import { phraseAt, phraseBefore, type Phrases } from '../tokens/phrases.ts';
import { isMark, touches, type Token } from '../tokens/token.ts';
import type { FigureLanguage } from './figures.ts';
import type { Tokens } from '../numbers/numeral.ts';

/** Words that say how far a number can be trusted. */
export interface QualifierWords {
  /** Before the number: at least, about. */
  before: Phrases;
  /** After it: or more. */
  after: Phrases;
  /** Of these, the ones that add something to a sum of money or a percentage: “£500 plus costs”. */
  adding: ReadonlySet<string>;
  /** Before a duration they tell how long something took: “over three days”. */
  spanning: ReadonlySet<string>;
  /** Adverbs that reach the number from before the verb: “has reportedly displaced 14 million people”. */
  distant: ReadonlySet<string>;
}

/** Tokens of a qualifier, half open, and whether it touches the number. */
export interface Qualifier {
  from: number;
  to: number;
  adjoins: boolean;
}

const SIGNS = '~≈<>≥≤±';
const REACH = 4;

function isSaid(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'digits';
}

/** “18-24 and over-75s”: the words belong to what follows. */
function touchesHyphen(tokens: Tokens, at: number): boolean {
  return isMark(tokens[at], '-') && touches(tokens[at]) && touches(tokens[at + 1]);
}

/** The qualifier of an amount that covers these tokens; `null` if it is exact. */
export function qualifierOf(
  tokens: Tokens,
  from: number,
  to: number,
  words: QualifierWords,
  isMeasured = false,
): Qualifier | null {
  let start = from;
  for (;;) {
    const length = isMark(tokens[start - 1], SIGNS) ? 1 : phraseBefore(words.before, tokens, start);
    if (length === 0) break;
    start -= length;
  }
  if (start < from) return { from: start, to: from, adjoins: true };
  const after = isMark(tokens[to], '+') ? 1 : phraseAt(words.after, tokens, to);
  const adds =
    isMeasured && words.adding.has(tokens[to]?.lower ?? '') && isSaid(tokens[to + after]);
  if (after > 0 && !adds && !touchesHyphen(tokens, to + after))
    return { from: to, to: to + after, adjoins: true };
  for (let at = from - 1; at >= 0 && at >= from - REACH && tokens[at]?.kind === 'word'; at--) {
    if (words.distant.has(tokens[at]?.lower ?? '')) return { from: at, to: at + 1, adjoins: false };
  }
  return null;
}

/** “Over three days” tells a duration, not a lower bound. */
export function spansTime(
  tokens: Tokens,
  qualifier: Qualifier,
  unitEnd: number,
  { qualifiers, ranges }: FigureLanguage,
): boolean {
  if (
    qualifier.to - qualifier.from !== 1 ||
    !qualifiers.spanning.has(tokens[qualifier.from]?.lower ?? '')
  )
    return false;
  return ranges.timeMeasures.has(tokens[unitEnd - 1]?.lower ?? '');
}
