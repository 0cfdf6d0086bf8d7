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
import { cueBefore, cuesOf, isLasting, type Mention, type Told } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import type { Role } from '../wording.ts';
import { isOfSort, isSingle, isWithin, want } from './things.ts';
import type { Sort, Tie } from './tie.ts';
import { beside, nearOrFar } from './window.ts';

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
/** The name of the measure of each period. */
const names: readonly (readonly [Role, string])[] = [
  ['perMinute', 'minute'],
  ['perHour', 'hour'],
  ['perDay', 'day'],
  ['perWeek', 'week'],
  ['perMonth', 'month'],
  ['perYear', 'year'],
];

/** The measure of time that a rate is by. */
export const periodName = (rate: Role): string | undefined =>
  names.find(([role]) => role === rate)?.[1];

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
    mention.told.mentions.some(({ to, noun }) => to === of.from && noun !== null)
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
  if (span.kind === 'money') return null;
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
  const numbers = all.filter(isSingle);
  const a = rateOf(rate);
  // “40 lessons of 45 minutes each, 30 hours in all”: the total may be told in another measure.
  const totals = numbers.flatMap((total) => {
    const isSame = isOfSort({ ...total, rate: null }, { ...rate, rate: null });
    const scale = isSame ? 1 : scaleOf(rate, total);
    return scale !== null && scale * valueOf(total) > valueOf(rate) ? [{ total, scale }] : [];
  });
  if (!a || totals.length === 0) return [];
  const alone = totals.flatMap(({ total, scale }): Tie[] => {
    const [, name = ''] = periodIn(total.told) ?? [];
    const times =
      rate.rate === null || total.rate !== null ? undefined : periods[rate.rate]?.[name];
    const stated = quantityOf(total.figure);
    if (times === undefined || times === 1 || scale !== 1 || !stated) return [];
    const made = product(a, { value: 1, interval: { low: 1, high: 1 } }, times);
    if (!isWithin(FARTHEST, made.value, stated.value)) return [];
    const wanted = [want(total, made.value), want(rate, stated.value / times)];
    const holds = compare(made, stated) !== 'no';
    return [
      { sort: 'product', told: total.told, claim: total, cue: total, of: [rate], holds, wanted },
    ];
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
      const of = [rate, span];
      return [{ sort: 'product', told: total.told, claim: total, cue: total, of, holds, wanted }];
    });
  });
  return [...alone, ...spanned];
}

/** Of a price alone another paragraph tells nothing. */
const productsOf = (view: View, rate: Mention): Tie[] =>
  rate.rate === null && !isAverage(rate)
    ? productsAmong(rate, beside(view, rate, REACH, REACH))
    : nearOrFar(view, rate, REACH, (numbers) => productsAmong(rate, numbers));

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
