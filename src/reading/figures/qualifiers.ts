import { phraseAt, phraseBefore, type Phrases } from '../tokens/phrases.ts';
import { isMark, touches } from '../tokens/token.ts';
import type { Sense } from '../types.ts';
import type { RangeWords } from './ranges.ts';
import { isSign } from '../numbers/currencies.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { boundOf, denied, senseAt, senseOfSign, together, type SensePhrases } from './senses.ts';

/** Words that say how far a number can be trusted. */
export interface QualifierWords {
  /** “And” opens what may be a bound, “50 und mehr”, or lead on: “50 and more than 100”, “10 vaches et plus de brebis”. */
  and: ReadonlySet<string>;
  more: ReadonlySet<string>;
  isPlural(word: string): boolean;
  /** Before the number: at least, about. */
  before: SensePhrases;
  /** Between its article and its noun: “a good dozen”. */
  within: SensePhrases;
  /** After it: or more. */
  after: SensePhrases;
  /** Before a comparison they deny it, with the auxiliaries between them: “no more than”, “must not be higher than”. */
  denials: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  /** Behind a sum of money or a percentage they add something to it: “£500 plus costs”. */
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

/** Tokens of a qualifier, half open, what it says, and whether it touches the number. */
export interface Qualifier {
  from: number;
  to: number;
  sense: Sense | null;
  adjoins: boolean;
}

const SIGNS = '~≈<>≥≤±';
const REACH = 4;
/** “No puede ser superior a”, “will not have to be more than”. */
const MOST_AUXILIARIES = 3;

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

/** Where the denial of a comparison begins that stands before a token; the token itself if none does. */
function denialBefore(tokens: Tokens, at: number, words: QualifierWords): number {
  let from = at - 1;
  while (at - from <= MOST_AUXILIARIES && words.auxiliaries.has(tokens[from]?.lower ?? '')) from--;
  return words.denials.has(tokens[from]?.lower ?? '') ? from : at;
}

/** One qualifier that ends before a token, and what it says; `null` if none does. */
function qualifierBefore(
  tokens: Tokens,
  to: number,
  words: QualifierWords,
): { from: number; sense: Sense | null } | null {
  const last = tokens[to - 1];
  if (isMark(last, SIGNS)) return { from: to - 1, sense: senseOfSign(last.text) };
  const length = phraseBefore(words.before, tokens, to);
  if (length === 0 || arrives(tokens, to, length, words) || isVerb(tokens, to, length, words))
    return null;
  const from = to - length;
  const sense = senseAt(words.before, tokens, from, to);
  if (sense === null) return null;
  const contrary = denied(sense);
  const denial = contrary ? denialBefore(tokens, from, words) : from;
  return denial < from ? { from: denial, sense: contrary } : { from, sense };
}

/** The qualifiers that end before a token, one before the other: “reportedly at least”. */
export function qualifiersBefore(
  tokens: Tokens,
  to: number,
  words: QualifierWords,
): { from: number; sense: Sense | null } {
  const senses: Sense[] = [];
  let from = to;
  for (;;) {
    const found = qualifierBefore(tokens, from, words);
    const hangs =
      touches(tokens[found?.from ?? from]) && isMark(tokens[(found?.from ?? from) - 1], '-‑');
    if (!found || hangs) break;
    if (found.sense) senses.unshift(found.sense);
    ({ from } = found);
  }
  return { from, sense: together(senses) };
}

/** “50 and more than 100”, “20 feridos e mais tarde”, “10 Kühe und mehr Schafe”: “and” leads on, where no bound ends. */
function leadsOn(
  tokens: Tokens,
  { from, to }: { from: number; to: number },
  isNumber: boolean,
  words: QualifierWords,
): boolean {
  const next = tokens[to];
  const isMore =
    words.and.has(tokens[from]?.lower ?? '') && words.more.has(tokens[to - 1]?.lower ?? '');
  if (!isMore || next?.kind !== 'word') return false;
  const isCounted = isNumber && words.isPlural(next.text);
  return !isCounted && !words.auxiliaries.has(next.lower);
}

/** The qualifier of an amount that covers these tokens; `null` if it is exact. */
export function qualifierOf(
  tokens: Tokens,
  from: number,
  to: number,
  words: QualifierWords,
  isMeasured = false,
): Qualifier | null {
  const before = qualifiersBefore(tokens, from, words);
  const after = qualifierAfter(tokens, to, words);
  const adds = isMeasured && words.adding.has(tokens[to]?.lower ?? '') && isSaid(tokens, after);
  const opensNext = tokens[after]?.kind === 'digits';
  const isBound = !adds && !opensNext && !touchesHyphen(tokens, after);
  const isNumber = tokens[to - 1]?.kind !== 'word';
  const behind: Qualifier | null =
    after > to && isBound && !leadsOn(tokens, { from: to, to: after }, isNumber, words)
      ? {
          ...{ from: to, to: after, adjoins: true },
          sense: senseAt(words.after, tokens, to, after) ?? senseOfSign(tokens[to]?.text ?? ''),
        }
      : null;
  // “About 500 or more”: words that limit a number say more than those that do not.
  const limits =
    behind !== null && tokens[to]?.kind === 'word' && boundOf(behind.sense) !== 'about';
  if (before.from < from && !(before.sense === 'about' && limits))
    return { ...before, to: from, adjoins: true };
  if (behind) return behind;
  for (let at = from - 1; at >= 0 && at >= from - REACH && tokens[at]?.kind === 'word'; at--) {
    if (words.distant.has(tokens[at]?.lower ?? ''))
      return { from: at, to: at + 1, sense: 'reported', adjoins: false };
  }
  return null;
}

/** The adjective of a dozen or a part, “a good dozen”; `null` where there is none, or where it says nothing: “a full dozen”. */
export function qualifierWithin(
  tokens: Tokens,
  { from, to }: { from: number; to: number },
  words: QualifierWords,
): Qualifier | null {
  const at = from + 1;
  const sense = at < to - 1 ? senseAt(words.within, tokens, at, at + 1) : null;
  return sense && { from: at, to: at + 1, sense, adjoins: true };
}

/** “Over three days” tells a duration, not a lower bound; “for over three days” tells one. */
export function spansTime(
  tokens: Tokens,
  qualifier: Qualifier,
  unitEnd: number,
  { qualifiers, ranges }: { qualifiers: QualifierWords; ranges: RangeWords },
): boolean {
  const isSpan =
    qualifier.to - qualifier.from === 1 &&
    qualifiers.spanning.has(tokens[qualifier.from]?.lower ?? '') &&
    !qualifiers.bounding.has(tokens[qualifier.from - 1]?.lower ?? '');
  const unit = tokens[unitEnd - 1]?.lower ?? '';
  return isSpan && (ranges.timeMeasures.has(unit) || qualifiers.courses.has(unit));
}
