import { divide, overlap } from '../../arithmetic/interval.ts';
import { isMark } from '../../tokens/token.ts';
import { areLike, cueBefore, type Mention, type Told } from '../mentions.ts';
import { finely } from '../../relations/quantity.ts';
import { doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';
import type { Role } from '../wording.ts';

type Range = readonly [least: number, most: number];

/** How often a period comes in another, in ranges: a working week has five days, and a year twelve months’ rent or 14 wages. */
const factors: Readonly<Partial<Record<Role, Readonly<Partial<Record<Role, readonly Range[]>>>>>> =
  {
    perSecond: { perMinute: [[60, 60]], perHour: [[3600, 3600]] },
    perMinute: { perHour: [[60, 60]] },
    perDay: { perWeek: [[5, 7]], perMonth: [[20, 31]] },
    perWeek: { perMonth: [[4, 4.5]], perYear: [[48, 53]] },
    perMonth: { perYear: [11, 12, 13, 14].map((months) => [months, months] as const) },
  };

/** “500 litres a minute, or 30,000 litres an hour”. */
function areTheSame({ parsed: { tokens }, byRole }: Told, one: Mention, other: Mention): boolean {
  const gap = tokens.slice(one.to, other.from);
  const isSaid = cueBefore(other, 'thus', 1);
  const isOr = byRole.get('or')?.some(({ from, to }) => from >= one.to && to === other.from);
  return (
    gap.length <= 6 &&
    (isOr === true || isSaid !== undefined || isMark(tokens[other.from - 1], '('))
  );
}

/** Whether one rate is another, told by a longer period. */
function isMade(short: Mention, long: Mention): boolean | null {
  const ranges = short.rate && long.rate ? factors[short.rate]?.[long.rate] : undefined;
  if (!ranges) return null;
  const [whole, part] = [finely(long.figure), finely(short.figure)];
  if (!whole || !part) return null;
  const times = divide(whole.interval, part.interval);
  return ranges.some(([low, high]) => overlap(times, { low, high }));
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
