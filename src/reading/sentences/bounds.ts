import { firstWhere } from '../../first-where.ts';
import type { Span } from '../types.ts';
import type { Tokens } from '../numbers/numeral.ts';

/** A stretch of tokens, half open. */
export interface TokenSpan {
  from: number;
  to: number;
}

/** The stretch of text that tokens cover. */
export function textSpan(tokens: Tokens, { from, to }: TokenSpan): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** The number of the first of some spans, in order, that begins at a token or behind it. */
export function firstFrom(sorted: readonly Pick<TokenSpan, 'from'>[], token: number): number {
  return firstWhere(0, sorted.length, (at) => (sorted[at]?.from ?? 0) >= token);
}

/** The sentence that a token stands in. */
export function sentenceAt(sentences: readonly TokenSpan[], token: number): TokenSpan {
  const next = firstWhere(1, sentences.length, (at) => (sentences[at]?.from ?? 0) > token);
  return sentences[next - 1] ?? { from: 0, to: 0 };
}
