import type { Figure } from '../figures/figure.ts';
import type { DoubtWords } from './doubt-words.ts';

type Hundredths = Pick<DoubtWords, 'hundredths'>;

const isOfHundredths = ({ amount: { measure } }: Figure, { hundredths }: Hundredths): boolean =>
  hundredths.has(measure?.toLowerCase() ?? '');

/** The currency that some figures tell first, hundredths of one aside; `null` where none does. */
export function currencyOf(figures: readonly Figure[], words: Hundredths): string | null {
  const sum = figures.find(
    (figure) => figure.amount.kind === 'money' && !isOfHundredths(figure, words),
  );
  return sum?.amount.measure ?? null;
}

/** A figure as a text reckons with it: “70 cents” beside “$2” are a part of that. */
export function inCurrency(figure: Figure, currency: string | null, words: Hundredths): Figure {
  const { amount, end } = figure;
  const { kind, value, step } = amount;
  if (kind !== 'money' || currency === null || end || value === null) return figure;
  if (!isOfHundredths(figure, words)) return figure;
  return {
    ...figure,
    amount: { ...amount, value: value / 100, step: step / 100, measure: currency },
  };
}
