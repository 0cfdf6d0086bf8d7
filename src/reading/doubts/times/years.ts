import type { Parsed } from '../../parsed.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import type { Mention } from '../mentions.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** A year and the token that tells it. */
export interface Year {
  at: number;
  year: number;
}

/** The years in a sentence that are none of its figures. */
export function yearsIn(
  { tokens }: Parsed,
  span: TokenSpan,
  mentions: readonly Mention[] = [],
): Year[] {
  const years: Year[] = [];
  for (let at = span.from; at < span.to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'digits' || !YEAR.test(token.text)) continue;
    const isCount = mentions.some(({ figure: { amount } }) => at >= amount.from && at < amount.to);
    if (!isCount) years.push({ at, year: Number(token.text) });
  }
  return years;
}
