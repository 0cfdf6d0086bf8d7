import { divide, overlap } from '../../arithmetic/interval.ts';
import { isMark } from '../../tokens/token.ts';
import { areLike, type Mention, type Told } from '../mentions.ts';
import { quantityOf } from '../../relations/quantity.ts';
import { doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';
import type { Role } from '../wording.ts';

/** How often a period comes in another, at least and at most: a working week has five days. */
const factors: Readonly<
  Partial<Record<Role, Readonly<Partial<Record<Role, readonly [number, number]>>>>>
> = {
  perSecond: { perMinute: [60, 60], perHour: [3600, 3600] },
  perMinute: { perHour: [60, 60] },
  perDay: { perWeek: [5, 7], perMonth: [20, 31] },
  perWeek: { perMonth: [4, 4.5], perYear: [40, 53] },
  perMonth: { perYear: [11, 14] },
};

/** “500 litres a minute, or 30,000 litres an hour”. */
function areTheSame({ parsed: { tokens }, byRole }: Told, one: Mention, other: Mention): boolean {
  const gap = tokens.slice(one.to, other.from);
  const isOr = byRole.get('or')?.some(({ from, to }) => from >= one.to && to === other.from);
  return gap.length <= 6 && (isOr === true || isMark(tokens[other.from - 1], '('));
}

/** Whether one rate is another, told by a longer period. */
function isMade(short: Mention, long: Mention): boolean | null {
  const range = short.rate && long.rate ? factors[short.rate]?.[long.rate] : undefined;
  if (!range) return null;
  const [whole, part] = [quantityOf(long.figure), quantityOf(short.figure)];
  const [low, high] = range;
  return whole && part && overlap(divide(whole.interval, part.interval), { low, high });
}

function ratesOf({ tolds }: View): Doubt[] {
  return tolds.flatMap((told) =>
    told.mentions.flatMap((one, at) => {
      const other = told.mentions[at + 1];
      if (!other || one.rate === null || other.rate === null || one.figure.end || other.figure.end)
        return [];
      if (!areLike(one, other) || !areTheSame(told, one, other)) return [];
      const made = isMade(one, other) ?? isMade(other, one);
      return made === false ? [doubt('measures', other, [one])] : [];
    }),
  );
}

export const rates: Kind = {
  kind: 'measures',
  example: {
    holds: 'The pump removes 500 litres a minute, or 30,000 litres an hour.',
    fails: 'The pump removes 500 litres a minute, or 50,000 litres an hour.',
  },
  find: ratesOf,
};
