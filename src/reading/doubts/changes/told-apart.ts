import { compare, likelyPair } from '../../relations/quantity.ts';
import type { Doubt } from '../../types.ts';
import { areLike, cueBefore, thingsOf, type Mention, type Told } from '../mentions.ts';
import { yearsIn } from '../spans/years.ts';
import { valueOf } from '../sums-of.ts';
import { ahead, cuesAhead, doubt, type Kind, type View } from '../view.ts';
import { changeOf, sizeIn } from './growths.ts';
import { factorIn, isNearly, isTimes } from './multiples.ts';

/** A change so many times the one that is told is of something else. */
const FARTHEST = 4;
/** “12 of the 48”: French “de” stands before a price too. */
const CLOSE = 3;

/** The two numbers of a sentence that tells no more of their kind. */
function pairIn(told: Told): [Mention, Mention] | null {
  const [one, other, ...more] = thingsOf(told);
  const isPair = one && other && more.length === 0 && areLike(one, other);
  const isShared = told.mentions.some(({ kind, figure }) => kind === 'percent' || figure.end);
  const isPart =
    one &&
    other &&
    ((cueBefore(other, 'partOf', 1) && other.from - one.to <= CLOSE) ||
      cueBefore(other, 'total', 1));
  const isTimed =
    told.byRole.has('time') || yearsIn(told.parsed, told.span, told.mentions).length > 0;
  return isPair && !isShared && !isPart && isTimed ? [one, other] : null;
}

/** What was and what is: by the years beside them, or either way. */
function ordersOf(told: Told, [one, other]: [Mention, Mention]): [was: Mention, is: Mention][] {
  if (cueBefore(other, 'against', 1)) return [[other, one]];
  const [first, last, ...more] = yearsIn(told.parsed, told.span, told.mentions);
  if (!first || !last || more.length > 0)
    return [
      [one, other],
      [other, one],
    ];
  return [first.year < last.year ? [one, other] : [other, one]];
}

/** “Rents climbed by 25 per cent. They stood at £640 in 2020 and at £800 in 2023.” */
function growthApart(told: Told, pair: [Mention, Mention], ends: Told): Doubt[] {
  const size = sizeIn(told);
  if (!size) return [];
  const isRise = told.byRole.has('rise');
  const isPlain = isRise !== told.byRole.has('fall');
  const changes = ordersOf(ends, pair).flatMap(([was, is]) => {
    if (isPlain && isRise !== valueOf(is) > valueOf(was)) return [];
    const both = likelyPair(was.figure, is.figure);
    return (both && changeOf({ was: both[0], is: both[1], parts: [was, is] })) ?? [];
  });
  const isTold = changes.some((change) => compare(change, size.stated) !== 'no');
  const isNear = changes.some(
    ({ value }) => value < FARTHEST * size.stated.value && size.stated.value < FARTHEST * value,
  );
  return isTold || !isNear ? [] : [doubt('change', size.size, pair)];
}

/** “The number has doubled. In 2019 it was 174, last year 348.” */
function multipleApart(ends: Told, [one, other]: [Mention, Mention], view: View): Doubt[] {
  const byRole = cuesAhead(ends, view);
  const multiple = byRole && !byRole.has('not') ? factorIn({ byRole }) : null;
  if (!multiple || isTimes(one, other, multiple.factor)) return [];
  return isNearly(one, other, multiple.factor) ? [doubt('change', other, [one], multiple.cue)] : [];
}

function toldApart(view: View): Doubt[] {
  return view.tolds.flatMap((ends) => {
    const pair = pairIn(ends);
    if (!pair) return [];
    const told = ahead(view, ends);
    if (told && thingsOf(told).some((own) => areLike(own, pair[0]))) return [];
    return [...(told ? growthApart(told, pair, ends) : []), ...multipleApart(ends, pair, view)];
  });
}

export const apart: Kind = {
  kind: 'change',
  example: {
    holds:
      'Rents climbed by 25 per cent in three years. They stood at £640 in 2020 and at £800 in 2023.',
    fails:
      'Rents climbed by 40 per cent in three years. They stood at £640 in 2020 and at £800 in 2023.',
  },
  find: toldApart,
};
