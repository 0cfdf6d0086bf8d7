import type { NumberFields } from '../fields/number-fields.ts';

/** Words for nothing, which counts only as the end of a range or with a measure. */
export function zeroWords({ small }: Pick<NumberFields, 'small'>): ReadonlySet<string> {
  return new Set([...small].filter(([, value]) => value === 0).map(([word]) => word));
}

/** What a small number says that counts by itself. */
export function counting(small: NumberFields['small'], word: string): number | undefined {
  return small.get(word) || undefined;
}
