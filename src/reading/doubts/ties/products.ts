import { compare, exactOf, finely, quantityOf, type Quantity } from '../../relations/quantity.ts';
import { areLike, cuesOf, isLasting, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import type { Role } from '../wording.ts';
import { isSingle, isWithin, want } from './things.ts';
import type { Sort, Tie } from './tie.ts';
import { beside } from './window.ts';

/** How many of the periods of a rate are in each measure of time. */
const periods: Readonly<Partial<Record<Role, Readonly<Record<string, number>>>>> = {
  perSecond: { second: 1, minute: 60, hour: 3600 },
  perMinute: { minute: 1, hour: 60, day: 1440 },
  perHour: { hour: 1, day: 24 },
  perDay: { day: 1, week: 7, month: 30, year: 365 },
  perWeek: { week: 1, month: 52 / 12, year: 52 },
  perMonth: { month: 1, year: 12 },
  perYear: { year: 1, decade: 10 },
};
/** Months and years have no one length in days: a part of the number. */
const UNEVEN = 0.05;
const EVEN = 30;
/** So many sentences around a rate may tell the others. */
const REACH = 2;
/** What is so far off is the product of something else. */
const FARTHEST = 3;

/** “An average of”; the words may limit the number too, and belong to it then: “una media de 4.000”. */
export function isAverage({ told, from, to, figure: { amount } }: Mention): boolean {
  return cuesOf(told, 'average').some(
    (cue) =>
      (cue.from >= from - 3 && cue.to <= amount.from) || (cue.from >= to && cue.from - to <= 2),
  );
}

/** A rate, an average, a price. */
function mayBeRate({ rate, kind, told, figure }: Mention): boolean {
  if (figure.end || figure.value === null || kind === 'percent' || kind === 'fraction')
    return false;
  return rate !== null || kind === 'money' || told.byRole.has('average') || told.byRole.has('each');
}

/** How often a rate is taken: so many days, or so many things at so much each. */
function timesOf(rate: Mention, span: Mention): number | null {
  if (span.figure.end) return null;
  if (rate.rate !== null && rate.rate !== 'each') {
    if (span.kind === 'measure') return periods[rate.rate]?.[span.measure ?? ''] ?? null;
    return span.kind === 'count' && rate.told.byRole.has('each') ? 1 : null;
  }
  if (span.rate !== null && span.rate !== 'perDay') return null;
  const isTime = span.kind === 'measure' && !isLasting(span);
  return span.kind === 'count' || (isTime && isAverage(rate)) ? 1 : null;
}

/** A rate as it is taken: a price is one, and “an average of” limits no number. */
const rateOf = (rate: Mention): Quantity | null =>
  rate.kind !== 'money' && isAverage(rate) ? exactOf(rate.figure) : finely(rate.figure);

function product(a: Quantity, b: Quantity, times: number): Quantity {
  const off = Number.isInteger(times) && times < EVEN ? 0 : UNEVEN;
  const { low, high } = b.interval;
  return {
    value: a.value * b.value * times,
    interval: {
      low: a.interval.low * low * times * (1 - off),
      high: a.interval.high * high * times * (1 + off),
    },
  };
}

function productsOf(view: View, rate: Mention): Tie[] {
  const numbers = beside(view, rate, REACH, REACH).filter(isSingle);
  const a = rateOf(rate);
  const totals = numbers.filter(
    (total) =>
      areLike({ ...total, rate: null }, { ...rate, rate: null }) && valueOf(total) > valueOf(rate),
  );
  if (!a || totals.length === 0) return [];
  return numbers.flatMap((span) => {
    const times = timesOf(rate, span);
    const b = finely(span.figure);
    if (times === null || !b) return [];
    const made = product(a, b, times);
    return totals.flatMap((total): Tie[] => {
      const stated = quantityOf(total.figure);
      // “Six days a week”: what they make is of a week too.
      const isOfSpan = total.rate === (span.rate === 'each' ? null : span.rate);
      if (!stated || total === span || !isOfSpan || !isWithin(FARTHEST, made.value, stated.value))
        return [];
      const wanted = [
        want(total, made.value),
        want(rate, stated.value / b.value / times),
        want(span, stated.value / a.value / times),
      ];
      const holds = compare(made, stated) !== 'no';
      const { told } = total;
      return [{ sort: 'product', told, claim: total, cue: total, of: [rate, span], holds, wanted }];
    });
  });
}

export const products: Sort = {
  sort: 'product',
  kind: 'product',
  example: {
    holds: 'The line built 60 cars a day for 20 days, 1,200 cars in total.',
    fails: 'The line built 60 cars a day for 20 days, 1,400 cars in total.',
  },
  find: (view) =>
    view.tolds.flatMap(({ mentions }) =>
      mentions.filter(mayBeRate).flatMap((rate) => productsOf(view, rate)),
    ),
};
