import type { Figure } from '../../figures/figure.ts';
import { compare, endsOf, likelyPair, openingOf, sumOf } from '../../relations/quantity.ts';
import { scaleOf } from '../measures.ts';
import {
  cueBefore,
  cueBehind,
  cuesOf,
  isAmount,
  isLasting,
  type Mention,
  type Told,
} from '../mentions.ts';
import { inWords } from '../in-words.ts';
import { setsIn } from '../set-words.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import type { Cue } from '../wording.ts';
import { isLevel, isOfSort, isSingle, isWithin, want } from './things.ts';
import { tied, type Sort, type Tie } from './tie.ts';
import { areClose, beside, nearOrFar } from './window.ts';

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

/** A word of change behind a size, and not “chez les plus âgés”: in the middle of words “the more” tells which of several. */
export function changeBehind(mention: Mention, gap: number): Cue | undefined {
  const { told } = mention;
  const change = cueBehind(mention, 'change', gap);
  const isDegree = (['more', 'less'] as const).some((role) =>
    cuesOf(told, role).some(({ from }) => from === change?.from),
  );
  const isWhich = cuesOf(told, 'definite').some(
    ({ from, to }) => to === change?.from && told.parsed.tokens[from - 1]?.kind === 'word',
  );
  return isDegree && isWhich ? undefined : change;
}

/** Told by how much something is more, or less: “by 40”, “a majority of 40”, “40 more”. */
export const isSize = (mention: Mention): boolean =>
  Boolean(
    changeBehind(mention, 1) ?? cueBefore(mention, 'by', 1) ?? cueBefore(mention, 'margin', 1),
  ) || isMargin(mention);

/** Told beside a word of change: “a fall of four per cent”, “four per cent more”. */
export const isChange = (size: Mention): boolean =>
  Boolean(cueBefore(size, 'change', 4) ?? changeBehind(size, 2) ?? cueBefore(size, 'by', 1));

/** May be so: “those 327 votes”, “an additional £40”, a fall just before. */
const mayBeSize = (mention: Mention): boolean =>
  isSize(mention) ||
  Boolean(
    cueBefore(mention, 'change', 0) ??
    // “A fall over the year of 20”, and not “rose in 12 towns”.
    (cueBefore(mention, 'partOf', 0) && cueBefore(mention, 'change', 4)) ??
    changeBehind(mention, 2) ??
    cueBefore(mention, 'definite', 0) ??
    cueBefore(mention, 'another', 0) ??
    cueBehind(mention, 'another', 0),
  );

/** “At the harbour stood 954 more”: more than what was told just before, and of nothing in another paragraph. */
const isJustMore = (size: Mention): boolean =>
  Boolean(cueBehind(size, 'another', 0)) &&
  !(cueBefore(size, 'change', 4) ?? cueBefore(size, 'by', 1) ?? cueBefore(size, 'definite', 0));

/** A headline leaves out what tells that a number is a difference: “Tories four points ahead”. */
const isHead = ({ told, kind }: Mention, { heads }: View): boolean =>
  kind !== 'count' && heads.includes(told);

/** “By a single vote”, “a margin of one”: sizes in words. */
function wordsIn(told: Told, view: View): Mention[] {
  if (!(['change', 'by', 'margin'] as const).some((role) => told.byRole.has(role))) return [];
  const ones = cuesOf(told, 'one').map(({ from, to }) => inWords(told, from, to, 1));
  return [...setsIn(told, view), ...ones].filter(isSize);
}

function tieOf(size: Mention, of: readonly Mention[], a: number, b: number, holds: boolean): Tie[] {
  const stated = valueOf(size);
  const apart = Math.abs(a - b);
  if (apart === 0 || !isWithin(FARTHEST, apart, stated)) return [];
  const [one, other] = of;
  const way = a > b ? stated : -stated;
  const others = one && other ? [want(one, b + way), want(other, a - way)] : [];
  const wanted = [want(size, apart), ...others];
  return [tied('difference', size, of, holds, wanted)];
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

/** “Some 1,950, 250 more than the 1,600”: who reckons with a number knows it nearer than “some” says. */
const known = (figure: Figure): Figure =>
  openingOf(figure) === 'around' ? { ...figure, qualifier: null, sense: null } : figure;

/** Numbers that are told beside their difference are told about as finely as that is. */
function isAsFar(low: Mention, high: Mention, size: Mention): boolean | null {
  const [a, b, by] = [low, high, size].map(({ figure }) => known(figure));
  const first = a && by ? likelyPair(a, by) : null;
  const [is] = (b && by ? likelyPair(b, by) : null) ?? [];
  return first && is ? compare(sumOf(first), is) !== 'no' : null;
}

/** Whether two numbers are so far apart; `null` where the size could not be that of theirs. */
function isApart(size: Mention, one: Mention, other: Mention): boolean | null {
  const [low, high] = valueOf(one) < valueOf(other) ? [one, other] : [other, one];
  if (one.kind === 'percent' || other.kind === 'percent') {
    if (one.kind !== other.kind || size.kind === 'money') return null;
    const [a, b] = [one.figure.amount.step, other.figure.amount.step];
    const off = Math.abs(valueOf(high) - valueOf(low) - valueOf(size));
    // “From 20 to 16 per cent, a fall of four per cent”: those are points.
    if (size.kind === 'percent') return off <= GRAIN ? false : null;
    // Of three whole numbers none is likely to be rounded away from the others.
    const isWhole = [one, other, size].every((each) => Number.isInteger(valueOf(each)));
    return off <= (isWhole ? 0 : Math.min(POINT, a, b)) + GRAIN;
  }
  if (!isOfSort(one, other)) return null;
  const scale = scaleOfSize(size, one);
  if (scale === null) return null;
  if (scale === 1 && !isOfSort(one, size)) return null;
  if (scale === 1) return isAsFar(low, high, size);
  const room = GRAIN + Math.max(one.figure.amount.step, other.figure.amount.step) / 2;
  return Math.abs(valueOf(high) - valueOf(low) - valueOf(size) * scale) <= room;
}

function differencesAmong(size: Mention, all: readonly Mention[]): Tie[] {
  const isTime = size.kind === 'measure' && !isLasting(size);
  const numbers = all.filter(
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
      const isIt = Math.abs(Math.abs(a - b) - valueOf(size)) < GRAIN;
      const isShare = size.kind === 'percent';
      if (isShare && (one.kind !== 'percent' || !isIt)) return [];
      return tieOf(size, [one], a, b, isIt && !isShare);
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
    [...view.heads, ...view.tolds, ...view.bare].flatMap((told) =>
      [...told.mentions, ...wordsIn(told, view)]
        .filter(
          (size) =>
            isSingle(size) &&
            (size.kind === 'percent' ? isChange(size) : isAmount(size)) &&
            (mayBeSize(size) || isHead(size, view)),
        )
        .flatMap((size) => {
          const make = (numbers: readonly Mention[]) => differencesAmong(size, numbers);
          return isJustMore(size)
            ? make(beside(view, size, REACH, REACH))
            : nearOrFar(view, size, REACH, make);
        }),
    ),
};
