import { add, type Interval } from '../arithmetic/interval.ts';
import { standsFor, type Opening } from '../arithmetic/rounding.ts';
import type { Figure } from '../figures/figures.ts';
import type { Amount } from '../numbers/amounts.ts';
import type { Relation } from '../types.ts';
import type { RelationWords } from './words.ts';

/** A figure as arithmetic sees it. */
export interface Quantity {
  value: number;
  interval: Interval;
}

function openingOf(qualifier: string | null, words: RelationWords): Opening {
  if (qualifier === null) return 'exact';
  const lower = qualifier.toLowerCase();
  if (words.opensUp.has(lower)) return 'up';
  return words.opensDown.has(lower) ? 'down' : 'around';
}

function quantity(amount: Amount, opening: Opening): Quantity | null {
  if (amount.value === null) return null;
  return {
    value: amount.value,
    interval: standsFor(
      amount.value,
      amount.step,
      opening,
      amount.kind === 'plain' && amount.scale === 1 && Number.isInteger(amount.value),
    ),
  };
}

/** A figure of one number; `null` for ranges and for what is malformed. */
export function quantityOf(figure: Figure, words: RelationWords): Quantity | null {
  return figure.end ? null : quantity(figure.amount, openingOf(figure.qualifier, words));
}

/** The two ends of a range or change; `null` for anything else. */
export function endsOf(figure: Figure): [Quantity, Quantity] | null {
  const from = quantity(figure.amount, 'exact');
  const to = figure.end && quantity(figure.end, 'exact');
  return from && to ? [from, to] : null;
}

export function sumOf(quantities: readonly Quantity[]): Quantity {
  return quantities.reduce((total, { value, interval }) => ({
    value: total.value + value,
    interval: add(total.interval, interval),
  }));
}

/** Whether what was computed is what was stated: to the digit, by rounding, or not at all. */
export function compare(computed: Quantity, stated: Quantity): Relation['holds'] {
  if (Math.abs(computed.value - stated.value) <= Math.abs(stated.value) * 1e-9) return 'exactly';
  const { low, high } = computed.interval;
  return low <= stated.interval.high && stated.interval.low <= high ? 'rounding' : 'no';
}

/** Whether a part is no more than its whole, by the numbers or by what they may stand for; `null` where they do not say. */
export function within(
  part: Figure,
  whole: Figure,
  words: RelationWords,
): Relation['holds'] | null {
  const [a, b] = [quantityOf(part, words), quantityOf(whole, words)];
  if (!a || !b) return null;
  if (a.value <= b.value) return 'exactly';
  return a.interval.low <= b.interval.high ? 'rounding' : 'no';
}
