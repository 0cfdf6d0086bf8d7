import type { Passage } from '../types.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { sentenceAt, type TokenSpan } from '../sentences/bounds.ts';
import type { Pair } from './marks.ts';
import type { Mention } from './names.ts';
import type { MentionIndex } from './subject.ts';

/** One passage as the search for speakers sees it. */
export interface Scope {
  passage: number;
  kind: Passage['kind'];
  /** Where its prose begins, behind a dateline or the mark of an interview’s turn. */
  from: number;
  text: string;
  tokens: Tokens;
  sentences: readonly TokenSpan[];
  pairs: readonly Pair[];
  index: MentionIndex;
  /** Who a transcript names before what is said in this paragraph. */
  label: Mention | null;
  /** Whom an interview asks in this paragraph. */
  asked: Mention | null;
  /** Whom an interview was with whose last turn stands before this paragraph. */
  guest: Mention | null;
}

/** The stretch around a pair in which its speaker may be named. */
export interface Surroundings {
  /** From the sentence's start, or the pair before it, to the opening mark. */
  before: TokenSpan;
  /** From the closing mark to the end of the sentence, or to the next pair. */
  after: TokenSpan;
  /** The sentence that the pair begins in. */
  sentence: TokenSpan;
  /** Nothing of the sentence stands before the pair. */
  opensSentence: boolean;
}

/** The pair that a token stands in, its marks with it: the last that opens before it, for pairs hold no other. */
export function pairAround(pairs: readonly Pair[], token: number): Pair | null {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.open ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  const pair = pairs[low - 1];
  return pair && token <= pair.close ? pair : null;
}

/** What stands around one pair of a passage. */
export function surroundings(scope: Scope, number: number): Surroundings {
  const pair = scope.pairs[number] ?? { open: 0, close: 0, unclosed: false };
  const sentence = sentenceAt(scope.sentences, pair.open);
  const last = sentenceAt(scope.sentences, Math.min(pair.close, scope.tokens.length - 1));
  const previous = scope.pairs[number - 1];
  const next = scope.pairs[number + 1];
  const from = Math.max(sentence.from, previous ? previous.close + 1 : 0);
  const to = Math.min(last.to, next?.open ?? scope.tokens.length);
  return {
    before: { from: Math.min(from, pair.open), to: pair.open },
    after: { from: pair.close + 1, to: Math.max(pair.close + 1, to) },
    sentence,
    opensSentence: sentence.from >= pair.open,
  };
}
