import {
  compare,
  exactOf,
  finely,
  likelyPair,
  quantityOf,
  scaled,
  type Quantity,
} from '../../relations/quantity.ts';
import { scaleOf } from '../measures.ts';
import { names, periods } from '../times/periods.ts';
import { cueBefore, cuesOf, isLasting, isSpan, type Mention, type Told } from '../mentions.ts';
import { setsNear } from '../set-words.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import type { Role } from '../wording.ts';
import { intervalTies, isEvery, isInterval } from './intervals.ts';
import { isOfSort, isSingle, isWithin, want } from './things.ts';
import { tied, type Sort, type Tie } from './tie.ts';
import { beside, nearOrFar } from './window.ts';

/** Months and years have no one length in days: a part of the number. */
const UNEVEN = 0.05;
const EVEN = 30;
/** So many sentences around a rate may tell the others. */
const REACH = 2;
/** What is so far off is the product of something else. */
const FARTHEST = 12;

/** “An average of”; the words may limit the number too, and belong to it then: “una media de 4.000”. */
export function isAverage({ told, from, to, figure: { amount } }: Mention): boolean {
  return cuesOf(told, 'average').some(
    (cue) =>
      (cue.from >= from - 3 && cue.to <= amount.from) || (cue.from >= to && cue.from - to <= 2),
  );
}

/** “Twelve crates of 24 bottles”: straight behind what holds so many. */
function isHeld(mention: Mention): boolean {
  const of = cueBefore(mention, 'partOf', 0);
  return (
    of !== undefined &&
    mention.told.mentions.some(
      // “Two sons of 38”: people do not last so long.
      ({ to, noun, group }) =>
        to === of.from && noun !== null && !(isSpan(mention) && group?.startsWith('people')),
    )
  );
}

/** A rate, an average, a price. */
function mayBeRate(mention: Mention): boolean {
  const { rate, kind, told, figure } = mention;
  if (mention.measure === 'percentage point') return false;
  if (figure.end || figure.value === null || kind === 'percent' || kind === 'fraction')
    return false;
  const isSaid = rate !== null || told.byRole.has('average') || told.byRole.has('each');
  return isSaid || kind === 'money' || isHeld(mention);
}

/** What a rate by time is by, where its sentence says so elsewhere: “£80 for each hour that he played”. */
const periodOf = ({ rate, told }: Mention): Role | undefined =>
  rate !== null && rate !== 'each' ? rate : names.find(([role]) => told.byRole.has(role))?.[0];

/** “£40 a week … £2,080 a year”, “in an hour it moved 108,000 litres”: the longer time that a total is of, whatever day it works. */
function longerOf({ rate, told }: Mention, { rate: by }: Mention): string | undefined {
  if (rate === null) return periodIn(told)?.[1];
  return rate === 'perYear' && (by === 'perWeek' || by === 'perMonth') ? 'year' : undefined;
}

/** “1.08 dollars on Friday, 1.05 the day before”: nothing is taken 1.05 times. */
const isPartly = ({ kind, noun, figure: { amount } }: Mention): boolean =>
  kind === 'count' && noun === null && !Number.isInteger(amount.value);

/** How often a rate is taken: so many days, or so many things at so much each. */
function timesOf(rate: Mention, span: Mention): number | null {
  if (span.figure.end || span.kind === 'percent' || span.kind === 'fraction') return null;
  // Minutes a day are taken by no minutes.
  if (span.kind === 'measure' && span.measure === rate.measure) return null;
  const isTime = span.kind === 'measure' && !isLasting(span);
  const period = periodOf(rate);
  const times = isTime && period ? periods[period]?.[span.measure ?? ''] : undefined;
  if (times !== undefined) return times;
  if (isTime) return isAverage(rate) ? 1 : null;
  if (span.kind === 'money' || isPartly(span)) return null;
  // “Each of the 240 workers gives up £50 a week”.
  const isOfEach = rate.rate === null || rate.rate === 'each' || rate.told.byRole.has('each');
  return isOfEach || span.told.byRole.has('each') ? 1 : null;
}

/** A rate as it is taken: a price is one, and “an average of” limits no number. */
const rateOf = (rate: Mention): Quantity | null =>
  rate.kind !== 'money' && isAverage(rate) ? exactOf(rate.figure) : finely(rate.figure);

/** “In an hour it moved 108,000 litres”: the period that a sentence tells for itself. */
function periodIn({ byRole, mentions }: Told): (typeof names)[number] | undefined {
  return names.find(([role]) =>
    byRole
      .get(role)
      ?.some((cue) => !mentions.some(({ from, to }) => to >= cue.from && from <= cue.to)),
  );
}

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

function productsAmong(rate: Mention, all: readonly Mention[]): Tie[] {
  // “Every five minutes, then every ten”: nothing is taken so often.
  const numbers = all.filter((one) => isSingle(one) && !isEvery(one));
  const a = rateOf(rate);
  // “40 lessons of 45 minutes each, 30 hours in all”: the total may be told in another measure.
  const totals = numbers.flatMap((total) => {
    const isSame = isOfSort(total, rate);
    const scale = isSame ? 1 : scaleOf(rate, total);
    return scale !== null && scale * valueOf(total) > valueOf(rate) ? [{ total, scale }] : [];
  });
  if (!a || totals.length === 0) return [];
  const alone = totals.flatMap(({ total, scale }): Tie[] => {
    const times =
      rate.rate === null ? undefined : periods[rate.rate]?.[longerOf(total, rate) ?? ''];
    const stated = quantityOf(total.figure);
    if (times === undefined || times === 1 || scale !== 1 || !stated) return [];
    const made = product(a, { value: 1, interval: { low: 1, high: 1 } }, times);
    if (!isWithin(FARTHEST, made.value, stated.value)) return [];
    const wanted = [want(total, made.value), want(rate, stated.value / times)];
    const holds = compare(made, stated) !== 'no';
    return [tied('product', total, [rate], holds, wanted)];
  });
  const spanned = numbers.flatMap((span) => {
    const times = timesOf(rate, span);
    const b = finely(span.figure);
    if (times === null || !b) return [];
    const made = product(a, b, times);
    return totals.flatMap(({ total, scale }): Tie[] => {
      const [told] = likelyPair(total.figure, rate.figure) ?? [];
      const stated = told && scaled(told, scale);
      // “Six days a week”: what they make is of a week too.
      const period =
        total.rate ?? (span.rate === null ? null : (periodIn(total.told)?.[0] ?? null));
      const isOfSpan = period === null || period === span.rate || period === rate.rate;
      if (!stated || total === span || !isOfSpan || !isWithin(FARTHEST, made.value, stated.value))
        return [];
      const wanted = [
        want(total, made.value / scale),
        want(rate, stated.value / b.value / times),
        want(span, stated.value / a.value / times),
      ];
      const holds = compare(made, stated) !== 'no';
      return [tied('product', total, [rate, span], holds, wanted)];
    });
  });
  return [...alone, ...spanned];
}

/** Of a price alone another paragraph tells nothing. */
function productsOf(view: View, rate: Mention): Tie[] {
  if (rate.rate === null && !isAverage(rate))
    return productsAmong(rate, beside(view, rate, REACH, REACH));
  // “A decade”, “the fortnight”.
  const spans = setsNear(view, rate.told, REACH).filter(isSpan);
  return nearOrFar(view, rate, REACH, (numbers) => productsAmong(rate, [...numbers, ...spans]));
}

export const products: Sort = {
  sort: 'product',
  kind: 'product',
  example: {
    holds: 'The line built 60 cars a day for 20 days, 1,200 cars in total.',
    fails: 'The line built 60 cars a day for 20 days, 1,400 cars in total.',
  },
  find: (view) =>
    view.tolds.flatMap(({ mentions }) => [
      ...mentions
        .filter((one) => mayBeRate(one) && !isInterval(one))
        .flatMap((rate) => productsOf(view, rate)),
      ...mentions.filter(isInterval).flatMap((one) => intervalTies(view, one)),
    ]),
};
