import { phraseAt, phraseBefore, type Phrases } from '../tokens/phrases.ts';
import { isMark, touches } from '../tokens/token.ts';
import type { FigureLanguage } from './figures.ts';
import { isSign } from '../numbers/currencies.ts';
import type { Tokens } from '../numbers/numeral.ts';

/** Words that say how far a number can be trusted. */
export interface QualifierWords {
  /** Before the number: at least, about. */
  before: Phrases;
  /** After it: or more. */
  after: Phrases;
  /** Of these, the ones that add something to a sum of money or a percentage: “£500 plus costs”. */
  adding: ReadonlySet<string>;
  /** Before a duration or a course they tell what something spread over: “over three days”, “over 21 stages”. */
  spanning: ReadonlySet<string>;
  /** Courses that something spreads over: stages, laps. */
  courses: ReadonlySet<string>;
  /** Before `spanning` they leave it a bound: “for over three days”, “took over two hours”. */
  bounding: ReadonlySet<string>;
  /** Verbs too, unless one of these stands before them: “the reported 40”, but “they reported 40”. */
  verbs: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Phrases that tell where a movement ends behind its verb: “ticked up to 3.7%”. */
  arrivals: Phrases;
  moving: ReadonlySet<string>;
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

function isSaid(tokens: Tokens, at: number): boolean {
  const kind = tokens[at]?.kind;
  return kind === 'word' || kind === 'digits' || isSign(tokens, at);
}

/** “18-24 and over-75s”: the words belong to what follows. */
function touchesHyphen(tokens: Tokens, at: number): boolean {
  return isMark(tokens[at], '-') && touches(tokens[at]) && touches(tokens[at + 1]);
}

/** Where the qualifier that follows a number ends: “100+ people”, “10 or so”; the token itself if none does. */
export function qualifierAfter(tokens: Tokens, to: number, words: QualifierWords): number {
  return (
    to + (isMark(tokens[to], '+') && touches(tokens[to]) ? 1 : phraseAt(words.after, tokens, to))
  );
}

/** “Ticked up to 3.7%”: the words belong to the verb. */
function arrives(tokens: Tokens, to: number, length: number, words: QualifierWords): boolean {
  return (
    phraseBefore(words.arrivals, tokens, to) === length &&
    words.moving.has(tokens[to - length - 1]?.lower ?? '')
  );
}

/** “The ministry reported 40 cases”. */
function isVerb(tokens: Tokens, to: number, length: number, words: QualifierWords): boolean {
  return (
    length === 1 &&
    words.verbs.has(tokens[to - 1]?.lower ?? '') &&
    !words.determiners.has(tokens[to - 2]?.lower ?? '')
  );
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
    if (touches(tokens[start - length]) && isMark(tokens[start - length - 1], '-‑')) break;
    if (
      length === 0 ||
      arrives(tokens, start, length, words) ||
      isVerb(tokens, start, length, words)
    )
      break;
    start -= length;
  }
  if (start < from) return { from: start, to: from, adjoins: true };
  const after = qualifierAfter(tokens, to, words) - to;
  const adds =
    isMeasured && words.adding.has(tokens[to]?.lower ?? '') && isSaid(tokens, to + after);
  const opensNext = tokens[to + after]?.kind === 'digits';
  if (after > 0 && !adds && !opensNext && !touchesHyphen(tokens, to + after))
    return { from: to, to: to + after, adjoins: true };
  for (let at = from - 1; at >= 0 && at >= from - REACH && tokens[at]?.kind === 'word'; at--) {
    if (words.distant.has(tokens[at]?.lower ?? '')) return { from: at, to: at + 1, adjoins: false };
  }
  return null;
}

/** “Over three days” tells a duration, not a lower bound; “for over three days” tells one. */
export function spansTime(
  tokens: Tokens,
  qualifier: Qualifier,
  unitEnd: number,
  { qualifiers, ranges }: FigureLanguage,
): boolean {
  const isSpan =
    qualifier.to - qualifier.from === 1 &&
    qualifiers.spanning.has(tokens[qualifier.from]?.lower ?? '') &&
    !qualifiers.bounding.has(tokens[qualifier.from - 1]?.lower ?? '');
  const unit = tokens[unitEnd - 1]?.lower ?? '';
  return isSpan && (ranges.timeMeasures.has(unit) || qualifiers.courses.has(unit));
}
