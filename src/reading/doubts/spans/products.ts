import { isMark } from '../../tokens/token.ts';
import { compare, exactOf, quantityOf, type Quantity } from '../../relations/quantity.ts';
import { cueOf } from '../sums/totals.ts';
import { areLike, cuesOf, cueBefore, type Mention, type Told } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { doubt, type Kind } from '../view.ts';
import type { Doubt } from '../../types.ts';
import type { Role } from '../wording.ts';

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
/** What is so far off is the product of something else. */
const FARTHEST = 2.5;
/** Where no word but the same noun ties them. */
const NEAREST = 1.6;

/** How often a rate is taken: so many days, or so many things at so much each. */
function timesOf(rate: Mention, span: Mention): number | null {
  if (span.figure.end || rate.rate === null) return null;
  if (rate.rate !== 'each')
    return span.kind === 'measure' ? (periods[rate.rate]?.[span.measure ?? ''] ?? null) : null;
  return span.kind === 'count' && span.noun !== null && span.rate === null ? 1 : null;
}

function product(rate: Mention, span: Mention, times: number): Quantity | null {
  // “An average of” limits no number.
  const a = averageAt(rate) ? exactOf(rate.figure) : quantityOf(rate.figure);
  const b = quantityOf(span.figure);
  if (!a || !b) return null;
  const off = Number.isInteger(times) && times < 30 ? 0 : UNEVEN;
  return {
    value: a.value * b.value * times,
    interval: {
      low: a.interval.low * b.interval.low * times * (1 - off),
      high: a.interval.high * b.interval.high * times * (1 + off),
    },
  };
}

/** True if a number is told as what the rate makes: “1,200 in all”, “took $6,000”. */
function isMade(total: Mention, rate: Mention): boolean {
  if (!isLikeRate(total, rate) || total.rate !== null) return false;
  return Boolean(cueBefore(total, 'total', 2) ?? cueOf(total) ?? cueBefore(total, 'yield', 3));
}

/** “40 hours a week … 2,000 hours”. */
function isLikeRate(total: Mention, rate: Mention): boolean {
  return areLike(total, { ...rate, rate: null }) && !total.figure.end;
}

function productsIn(told: Told, next: Told | undefined): Doubt[] {
  const follows =
    next?.number === told.number + 1 && next.parsed === told.parsed ? next.mentions : [];
  if (told.mentions.every(({ rate }) => rate === null)) return [];
  return told.mentions.flatMap((rate) => {
    if (rate.rate === null || rate.kind === 'percent') return [];
    const spans = told.mentions.flatMap((span) => {
      const times = span === rate ? null : timesOf(rate, span);
      return times === null ? [] : [{ span, times }];
    });
    const [one] = spans;
    const total = [...told.mentions, ...follows].find(
      (mention) => mention !== rate && mention !== one?.span && isMade(mention, rate),
    );
    if (!one || spans.length > 1 || !total || total.index < rate.index) return [];
    return doubtsOf(total, rate, one.span, one.times);
  });
}

/** What a rate told a sentence before makes in a span: “60 loaves every evening. Over the 30 days it gave away 1,800 loaves”. */
function madeLater(
  { mentions: [rate, ...others], parsed, number }: Told,
  next: Told | undefined,
): Doubt[] {
  const [span, total, ...more] = next?.mentions ?? [];
  if (!rate || !span || !total || others.length > 0 || more.length > 0) return [];
  if (next?.number !== number + 1 || next.parsed !== parsed || rate.rate === 'each') return [];
  const times = timesOf(rate, span);
  const isSame = total.noun !== null ? total.noun === rate.noun : isMade(total, rate);
  if (times === null || !isSame || !isLikeRate(total, rate) || total.rate !== null) return [];
  return doubtsOf(total, rate, span, times, NEAREST);
}

/** “The nine branches lent 27,000 books, an average of 3,000 each”, “in four days 240 dogs, on average 60 a day”. */
function averagesIn({ mentions }: Told): Doubt[] {
  return mentions.flatMap((rate, at) => {
    const isAverage = averageAt(rate);
    const [one, other, ...others] = mentions.slice(0, at);
    if (!isAverage || rate.rate === null || !one || !other || others.length > 0) return [];
    // “84 miles in seven days” and “in seven days 84 miles”.
    return [
      [one, other],
      [other, one],
    ].flatMap(([many, total]) => {
      const times = many && timesOf(rate, many);
      return many && total && times !== null && times !== undefined && isLikeRate(total, rate)
        ? doubtsOf(total, rate, many, times)
        : [];
    });
  });
}

/** The words may limit the number too, and belong to it then: “una media de 4.000”. */
function averageAt({ told, from, to, figure: { amount } }: Mention): boolean {
  return cuesOf(told, 'average').some(
    (cue) =>
      (cue.from >= from - 3 && cue.to <= amount.from) || (cue.from >= to && cue.from - to <= 2),
  );
}

function doubtsOf(
  total: Mention,
  rate: Mention,
  span: Mention,
  times: number,
  farthest = FARTHEST,
): Doubt[] {
  const stated = quantityOf(total.figure);
  const made = product(rate, span, times);
  if (!made || !stated || compare(made, stated) !== 'no') return [];
  const far = Math.max(made.value / stated.value, stated.value / made.value);
  return far <= farthest ? [doubt('product', total, [rate, span])] : [];
}

/** “£9m over three years, £3m a year”, “$1m, split among four winners, who get $250,000 each”. */
function sharedOut({ mentions, parsed: { tokens } }: Told): Doubt[] {
  return mentions.flatMap((total, at) => {
    const [span, rate] = mentions.slice(at + 1);
    const times = span && rate && rate.kind === 'money' ? timesOf(rate, span) : null;
    if (!span || !rate || times === null || total.rate !== null) return [];
    if (
      !isLikeRate(total, rate) ||
      !tokens.slice(span.to, rate.from).some((token) => isMark(token, ',(–—'))
    )
      return [];
    return doubtsOf(total, rate, span, times);
  });
}

/** “A bonus of £450 for each of the 2,200 workers will cost £990,000.” */
function eachOf({ mentions, byRole }: Told): Doubt[] {
  return mentions.flatMap((rate, at) => {
    const others = mentions.filter((other) => other !== rate);
    const span = others.find(({ index }) => index > rate.index);
    const total = mentions.slice(at + 2).find((other) => isLikeRate(other, rate));
    const isEach = byRole
      .get('each')
      ?.some(({ from, to }) => span && from >= rate.to && to <= span.from && span.from - to <= 3);
    const of = span && cueBefore(span, 'partOf', 2);
    if (!isEach || !of || !total || rate.rate !== null || rate.kind !== 'money') return [];
    if (span.kind !== 'count' || span.noun === null || total.rate !== null) return [];
    return doubtsOf(total, rate, span, 1);
  });
}

/** “The five teams of 12 sent 60 players.” */
function groupsIn({ mentions }: Told): Doubt[] {
  return mentions.flatMap((groups, at) => {
    const [size, total] = mentions.slice(at + 1);
    if (!size || !total || mentions.length !== 3) return [];
    const of = cueBefore(size, 'partOf', 0);
    const isSized =
      of?.from === groups.to &&
      size.noun === null &&
      groups.noun !== null &&
      total.noun !== null &&
      groups.kind === 'count' &&
      size.kind === 'count' &&
      total.kind === 'count' &&
      groups.noun !== total.noun;
    if (!isSized || valueOf(size) >= valueOf(total)) return [];
    const made = valueOf(groups) * valueOf(size);
    const far = Math.max(made / valueOf(total), valueOf(total) / made);
    return made !== valueOf(total) && far <= 1.5 ? [doubt('product', total, [groups, size])] : [];
  });
}

export const products: Kind = {
  kind: 'product',
  example: {
    holds: 'The line built 60 cars a day for 20 days, 1,200 cars in total.',
    fails: 'The line built 60 cars a day for 20 days, 1,400 cars in total.',
  },
  find: ({ tolds }) =>
    tolds.flatMap((told, at) => [
      ...productsIn(told, tolds[at + 1]),
      ...madeLater(told, tolds[at + 1]),
      ...averagesIn(told),
      ...sharedOut(told),
      ...eachOf(told),
      ...groupsIn(told),
    ]),
};
