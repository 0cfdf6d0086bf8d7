import { endsOf } from '../../relations/quantity.ts';
import { scaleOf } from '../measures.ts';
import { cueBefore, cueBehind, cuesOf, isAmount, isLasting, type Mention } from '../mentions.ts';
import { makes, valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isLevel, isOfSort, isSingle, isWithin, want } from './things.ts';
import type { Sort, Tie } from './tie.ts';
import { areClose, beside } from './window.ts';

/** So many sentences around a difference may tell the two numbers. */
const REACH = 2;
/** A difference so many times that of the numbers is of something else. */
const FARTHEST = 4;
/** Points between two percentages are told to the unit at most. */
const POINT = 1;
const GRAIN = 1e-9;

/** “Eight votes made the difference”, and not “her 2,200 are a majority of the 4,000”. */
export const isMargin = (mention: Mention): boolean => {
  const behind = cueBehind(mention, 'margin', 2);
  return (
    behind !== undefined &&
    !cuesOf(mention.told, 'most').some(({ from, to }) => from <= behind.from && to >= behind.to)
  );
};

/** Told by how much something is more, or less: “by 40”, “a majority of 40”, “40 more”. */
export const isSize = (mention: Mention): boolean =>
  Boolean(
    cueBehind(mention, 'change', 1) ??
    cueBefore(mention, 'by', 1) ??
    cueBefore(mention, 'margin', 3),
  ) || isMargin(mention);

/** May be so: “those 327 votes”, “an additional £40”, a fall just before. */
const mayBeSize = (mention: Mention): boolean =>
  isSize(mention) ||
  Boolean(
    cueBefore(mention, 'change', 0) ??
    // “A fall over the year of 20”, and not “rose in 12 towns”.
    (cueBefore(mention, 'partOf', 0) && cueBefore(mention, 'change', 4)) ??
    cueBehind(mention, 'change', 2) ??
    cueBefore(mention, 'definite', 0) ??
    cueBefore(mention, 'another', 0) ??
    cueBehind(mention, 'another', 0),
  );

/** A headline leaves out what tells that a number is a difference: “Tories four points ahead”. */
const isHead = ({ told, kind }: Mention, { heads }: View): boolean =>
  kind !== 'count' && heads.includes(told);

function tieOf(size: Mention, of: readonly Mention[], a: number, b: number, holds: boolean): Tie[] {
  const stated = valueOf(size);
  const apart = Math.abs(a - b);
  if (apart === 0 || !isWithin(FARTHEST, apart, stated)) return [];
  const [one, other] = of;
  const way = a > b ? stated : -stated;
  const others = one && other ? [want(one, b + way), want(other, a - way)] : [];
  const wanted = [want(size, apart), ...others];
  return [{ sort: 'difference', told: size.told, claim: size, cue: size, of, holds, wanted }];
}

const MILLION = 1e6;
const THOUSAND = 1000;

/** “Rose by 45 centimetres to 3.15 metres”, “84 million, 14 more than”: how many of its ends a size tells in one; `null` of others. */
function scaleOfSize(size: Mention, one: Mention): number | null {
  const { scale } = one.figure.amount;
  const isBare = size.noun === null && size.figure.amount.scale === 1 && size.kind === 'count';
  if (isBare && scale >= MILLION && valueOf(size) < THOUSAND) return scale;
  if (size.kind !== 'measure' || one.kind !== 'measure' || size.measure === one.measure) return 1;
  return scaleOf(one, size);
}

/** Whether two numbers are so far apart; `null` where the size could not be that of theirs. */
function isApart(size: Mention, one: Mention, other: Mention): boolean | null {
  const [low, high] = valueOf(one) < valueOf(other) ? [one, other] : [other, one];
  if (one.kind === 'percent' || other.kind === 'percent') {
    if (one.kind !== other.kind || size.kind === 'money') return null;
    const [a, b] = [one.figure.amount.step, other.figure.amount.step];
    const off = Math.abs(valueOf(high) - valueOf(low) - valueOf(size));
    // Of three whole numbers none is likely to be rounded away from the others.
    const isWhole = [one, other, size].every((each) => Number.isInteger(valueOf(each)));
    return off <= (isWhole ? 0 : Math.min(POINT, a, b)) + GRAIN;
  }
  if (!isOfSort(one, other)) return null;
  const scale = scaleOfSize(size, one);
  if (scale === null) return null;
  if (scale === 1) return isOfSort(one, size) ? makes([low, size], high) !== false : null;
  const room = GRAIN + Math.max(one.figure.amount.step, other.figure.amount.step) / 2;
  return Math.abs(valueOf(high) - valueOf(low) - valueOf(size) * scale) <= room;
}

function differencesOf(view: View, size: Mention): Tie[] {
  const isTime = size.kind === 'measure' && !isLasting(size);
  const numbers = beside(view, size, REACH, REACH).filter(
    (one) =>
      isLevel(one) ||
      one.figure.end ||
      one.kind === 'percent' ||
      (isTime && one.measure === size.measure),
  );
  return numbers.flatMap((one, at) => {
    const ends = endsOf(one.figure);
    if (ends) {
      const [a, b] = [ends[0].value, ends[1].value];
      return tieOf(size, [one], a, b, Math.abs(Math.abs(a - b) - valueOf(size)) < GRAIN);
    }
    return numbers.slice(at + 1).flatMap((other) => {
      const isPair = isSingle(one) && isSingle(other) && areClose(one, other);
      const holds = isPair ? isApart(size, one, other) : null;
      if (holds === null) return [];
      const scale = scaleOfSize(size, one) ?? 1;
      return tieOf(size, [one, other], valueOf(one) / scale, valueOf(other) / scale, holds);
    });
  });
}

export const differences: Sort = {
  sort: 'difference',
  kind: 'change',
  example: {
    holds: 'The bill passed by 218 votes to 210. Eight votes made the difference.',
    fails: 'The bill passed by 218 votes to 210. Eighteen votes made the difference.',
  },
  find: (view) =>
    [...view.heads, ...view.tolds].flatMap(({ mentions }) =>
      mentions
        .filter(
          (size) => isAmount(size) && isSingle(size) && (mayBeSize(size) || isHead(size, view)),
        )
        .flatMap((size) => differencesOf(view, size)),
    ),
};
