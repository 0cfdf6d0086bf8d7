import { isMark } from '../../tokens/token.ts';
import { cueBefore, cuesOf, isBehind, type Mention } from '../mentions.ts';
import { isAgain, isShare, isShareBeside, isShareOf } from '../told-shares.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isLevel, isOfSort, isRest, isTenfold, isWithin, want } from './things.ts';
import { tied, type Sort, type Tie } from './tie.ts';
import { acrossParagraphs, areClose, beside, nearOrFar } from './window.ts';

/** So many sentences around a share may tell the part and its whole. */
const REACH = 2;
/** A share so many times that of the numbers is of something else. */
const FARTHEST = 4;

/** “Oil heats 64 per cent, wood 24, and pumps 12”: bare numbers behind a share go on with its sign. */
const areShares = (share: Mention, part: Mention, whole: Mention): boolean =>
  cueBefore(whole, 'partOf', 1) === undefined &&
  [part, whole].every(
    ({ kind, noun, told, index }) =>
      kind === 'count' && noun === null && told === share.told && index > share.index,
  );

/** “Half were given it, and the other 240 were not”: what is not in the share. */
const isRestOf = (part: Mention, share: Mention): boolean =>
  isBehind(part, share) && isRest(part) && !isAgain(share, part);

function shareTies(view: View, share: Mention): Tie[] {
  const stated = valueOf(share) / (share.kind === 'percent' ? 100 : 1);
  if (!(stated > 0 && stated < 1)) return [];
  const make = (numbers: readonly Mention[]) => sharesAmong(share, stated, numbers);
  const across = acrossParagraphs(view, share, REACH);
  const near = make([...across, ...beside(view, share, REACH, REACH)]);
  return near.length > 0 ? near : nearOrFar(view, share, REACH, make);
}

/** “40,000 more than in May”, Portuguese “mais 40.000 do que em maio”: by how much something is more is part of nothing. */
const isMoreThan = (one: Mention): boolean =>
  (['more', 'less'] as const).some((role) =>
    cuesOf(one.told, role).some(({ from, to }) => {
      const isBehind =
        from - one.to === 0 ||
        (from - one.to === 1 && !isMark(one.told.parsed.tokens[one.to], ',;'));
      return (
        (isBehind || to === one.from) &&
        cuesOf(one.told, 'against').some(
          // Portuguese “do que”.
          (than) => [0, 1].includes(than.from - Math.max(to, one.to)),
        )
      );
    }),
  );

function sharesAmong(share: Mention, stated: number, all: readonly Mention[]): Tie[] {
  const per = share.kind === 'percent' ? 100 : 1;
  // “Ahead by 32 points, up 12 points”: points are apart from one another, and no parts of anything.
  const numbers = all.filter((one) => isLevel(one) && one.measure !== 'percentage point');
  const parts = numbers.filter((one) => !isMoreThan(one));
  return parts.flatMap((part) =>
    numbers.flatMap((whole): Tie[] => {
      const [a, b] = [valueOf(part), valueOf(whole)];
      const isPart =
        a < b && isOfSort(part, whole) && areClose(part, whole) && !areShares(share, part, whole);
      const isOther = isPart && isRestOf(part, share);
      const told = isOther ? 1 - stated : stated;
      const isLikely = isPart && (isWithin(FARTHEST, a / b, told) || isTenfold(a / b, told));
      const holds = isLikely ? isShareOf(share, part, whole, isOther) : null;
      if (holds === null) return [];
      const taken = isOther ? b - a : a;
      const wanted = [want(share, (per * taken) / b), want(part, told * b), want(whole, a / told)];
      return [{ ...tied('share', share, [part, whole], holds, wanted), isOther }];
    }),
  );
}

const HUNDRED = 100;
/** Shares further apart are of something else. */
const NEAREST = 1.7;

/** “544 for it and 306 against”: two that “and” joins, of which none is the whole of the other. */
const areBeside = (one: Mention, other: Mention): boolean =>
  one.told === other.told &&
  cuesOf(one.told, 'and').some(({ from, to }) => from >= one.to && to <= other.from) &&
  [one, other].every((each) => cueBefore(each, 'partOf', 2) === undefined);

/** “Sixty-four per cent backed it … 544 were for it and 306 against”: what the share is of is the two together. */
function besideTies(view: View, share: Mention): Tie[] {
  const stated = valueOf(share) / HUNDRED;
  if (share.kind !== 'percent' || !(stated > 0 && stated < 1)) return [];
  const numbers = beside(view, share, REACH, REACH).filter(isLevel);
  return numbers.flatMap((part) =>
    numbers.flatMap((other): Tie[] => {
      const isPair = (areBeside(part, other) || areBeside(other, part)) && isOfSort(part, other);
      const [a, b] = [valueOf(part), valueOf(other)];
      const value = a / (a + b);
      const isLikely = isPair && value !== 1 / 2 && isWithin(NEAREST, value, stated);
      const holds = isLikely ? isShareBeside(share, part, other) : null;
      if (holds === null) return [];
      const wanted = [
        want(share, HUNDRED * value),
        want(part, (stated * b) / (1 - stated)),
        want(other, (a * (1 - stated)) / stated),
      ];
      return [{ ...tied('share', share, [part, other], holds, wanted), isOfBoth: true }];
    }),
  );
}

export const shares: Sort = {
  sort: 'share',
  kind: 'share',
  example: {
    holds: 'Twelve of the 48 lifts in the network are out of order. That is one in four.',
    fails: 'Twelve of the 48 lifts in the network are out of order. That is one in three.',
  },
  find: (view) =>
    [...view.heads, ...view.tolds].flatMap(({ mentions }) =>
      mentions
        .filter(isShare)
        .flatMap((share) => [...shareTies(view, share), ...besideTies(view, share)]),
    ),
};
