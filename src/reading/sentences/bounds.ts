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

/** The sentence that a token stands in, found by halving. */
export function sentenceAt(sentences: readonly TokenSpan[], token: number): TokenSpan {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.from ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { from: 0, to: 0 };
}
