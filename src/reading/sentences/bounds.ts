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

/**
 * The number of the first of some spans, in order, that begins at a token or behind it, found by halves. It is asked so
 * often that nothing is made on the way.
 */
export function firstFrom(sorted: readonly Pick<TokenSpan, 'from'>[], token: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.from ?? 0) >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The sentence that a token stands in. */
export function sentenceAt(sentences: readonly TokenSpan[], token: number): TokenSpan {
  const next = firstFrom(sentences, token + 1);
  return sentences[Math.max(0, next - 1)] ?? { from: 0, to: 0 };
}
