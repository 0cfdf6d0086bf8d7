/** Languages that are written from right to left in their usual script, and such scripts, by BCP 47. */
const rightToLeft: ReadonlySet<string> = new Set([
  ...['ar', 'arc', 'ckb', 'dv', 'fa', 'he', 'ks', 'ps', 'sd', 'syr', 'ug', 'ur', 'yi'],
  ...['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa'],
]);

/** The direction in which a language is written: that of its script where the tag names one. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  const [primary = '', next = ''] = tag.split('-');
  const script = next.length === 4 ? next : primary;
  return rightToLeft.has(script) ? 'rtl' : 'ltr';
}

const letters = '\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc';
const hasRightToLeft = new RegExp(`[${letters}]`);

/**
 * A text that keeps its direction to itself within another (UAX 9, isolates): where it is written from right to left, the
 * numbers and commas beside it stay where they are.
 */
export const isolated = (text: string): string =>
  hasRightToLeft.test(text) ? `\u2068${text}\u2069` : text;

/** Words that are written from right to left with the numbers before them and among them. */
const stretches = new RegExp(
  `(?:\\p{Nd}[\\p{Nd}.,]*\\s)?[${letters}](?:[${letters}\\p{Nd}\\s.,:'’-]*[${letters}\\p{Nd}])?`,
  'gu',
);

/** A text in which words that are written from right to left keep their direction to themselves, each stretch of them. */
export const withIsolated = (text: string): string => text.replace(stretches, isolated);

/** Whether a text runs from right to left by its first letter (UAX 9, P2). */
export const isRightToLeft = (text: string): boolean => {
  const [first = ''] = /\p{L}/u.exec(text) ?? [];
  return hasRightToLeft.test(first);
};
