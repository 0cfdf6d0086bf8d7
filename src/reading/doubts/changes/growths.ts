import { divide, multiply, subtract } from '../../arithmetic/interval.ts';
import {
  compare,
  likelyEnds,
  likelyPair,
  quantityOf,
  scaled,
  type Quantity,
} from '../../relations/quantity.ts';
import {
  cuesOf,
  areLike,
  cueBefore,
  isAmount,
  isLasting,
  type Mention,
  type Told,
} from '../mentions.ts';
import { makes, valueOf } from '../sums-of.ts';
import { factorIn } from './multiples.ts';
import { doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';
import { isMark } from '../../tokens/token.ts';
import type { Role } from '../wording.ts';

/** A word of change stands no further from its size than this. */
const REACH = 6;

interface Ends {
  was: Quantity;
  is: Quantity;
  parts: readonly Mention[];
}

/** What was and what is, as a sentence tells the two. */
function endsIn({ mentions }: Told): Ends | null {
  const amounts = mentions.filter((mention) => isAmount(mention) || mention.figure.end);
  for (const [at, one] of amounts.entries()) {
    const range = cueBefore(one, 'from', 1) ? likelyEnds(one.figure) : null;
    if (range) return { was: range[0], is: range[1], parts: [one] };
    const other = amounts[at + 1];
    if (!other || !areLike(one, other) || one.figure.end || other.figure.end) continue;
    const both = likelyPair(one.figure, other.figure);
    if (!both) continue;
    if (cueBefore(one, 'from', 1) && cueBefore(other, 'to', 1))
      return { was: both[0], is: both[1], parts: [one, other] };
    if (cueBefore(other, 'against', 1) ?? cueBefore(other, 'origin', 1))
      return { was: both[1], is: both[0], parts: [other, one] };
  }
  return null;
}

/** The size of a change in per cent, whichever way it went; `null` where it began with nothing. */
export function changeOf({ was, is }: Ends): Quantity | null {
  if (was.value <= 0) return null;
  const moved = subtract(is.interval, was.interval);
  const grown = multiply(divide(moved, was.interval), 100);
  const value = (100 * (is.value - was.value)) / was.value;
  return value < 0
    ? { value: -value, interval: { low: -grown.high, high: -grown.low } }
    : { value, interval: grown };
}

/** “Worth $50 in the spring, it closed at $40, a loss of 20 per cent”; the first end may stand a sentence before. */
function setOffEnds(told: Told, size: Mention, last: Told | undefined): Ends | null {
  const { tokens } = told.parsed;
  const change = cuesOf(told, 'change').find(({ to }) => to <= size.from && size.from - to <= 1);
  const isSetOff =
    change &&
    tokens.slice(Math.max(0, change.from - 2), change.from).some((token) => isMark(token, ',–—'));
  if (!isSetOff) return null;
  const amountsOf = ({ mentions }: Told): Mention[] =>
    mentions.filter(
      (mention) => isAmount(mention) && (mention.kind !== 'measure' || isLasting(mention)),
    );
  const own = amountsOf(told).filter(({ to }) => to <= change.from);
  const isNext = last?.parsed === told.parsed && last.number === told.number - 1;
  const earlier = own.length === 1 && isNext ? amountsOf(last) : [];
  const [one, other, ...more] = [...earlier, ...own];
  const both = one && other && areLike(one, other) && likelyPair(one.figure, other.figure);
  // “40 in May and 50 in June, a rise of 12 per cent on last year”.
  const isOfOther = ['against', 'from'].some((role) =>
    cuesOf(told, role as Role).some(({ from }) => from >= size.to && from - size.to <= 1),
  );
  const areListed = cuesOf(told, 'and').some(
    ({ from }) => one && other && from >= one.to && from < other.from,
  );
  if (!both || more.length > 0 || isOfOther || (one.told === told && areListed)) return null;
  return { was: both[0], is: both[1], parts: [one, other] };
}

/** “By a third”, “a drop of a quarter”. */
function isPartOfChange(mention: Mention): boolean {
  const change = cueBefore(mention, 'change', 1);
  return mention.kind === 'fraction' && Boolean(cueBefore(mention, 'by', 0) ?? change);
}

/** The share that a sentence says something rose or fell by, and how much that is in per cent. */
export function sizeIn(told: Told): { size: Mention; stated: Quantity } | null {
  const { mentions } = told;
  const shares = mentions.filter(
    (mention) => mention.kind === 'percent' || isPartOfChange(mention),
  );
  const [size] = shares;
  if (!size || shares.length > 1 || size.figure.end) return null;
  // “Fell to 12 per cent”.
  if (cueBefore(size, 'to', 0)) return null;
  const isChange = cuesOf(told, 'change').some(
    ({ from, to }) =>
      (to <= size.from && size.from - to <= REACH) || (from >= size.to && from - size.to <= 2),
  );
  const stated = isChange ? quantityOf(size.figure) : null;
  return stated && { size, stated: size.kind === 'percent' ? stated : scaled(stated, 100) };
}

/** Percentages are told to the unit: so is what lies between two. */
const POINT = 1;
/** A difference so many times that of the ends is of something else. */
const FARTHEST = 4;

/** “1,240 runners, up 140 on last year’s 1,100”: what is, by how many, and what was. */
function stepsOf({ tolds }: View): Doubt[] {
  return tolds.flatMap(({ mentions, byRole }) =>
    mentions.flatMap((is, at) => {
      const [by, was] = mentions.slice(at + 1);
      if (!by || !was || ![is, by, was].every(isAmount) || !areLike(is, was)) return [];
      const isBy = byRole.get('change')?.some(({ to }) => to === by.from);
      const against = cueBefore(was, 'against', 4) ?? cueBefore(was, 'from', 2);
      if (!isBy || !against || against.from - by.to > 1 || !areLike(is, by)) return [];
      const isTold = makes([was, by], is) !== false || makes([is, by], was) !== false;
      const far = Math.abs(valueOf(is) - valueOf(was)) / valueOf(by);
      return isTold || far > FARTHEST ? [] : [doubt('change', by, [was, is])];
    }),
  );
}

/** “At 40 per cent, against 55 a year ago: 15 points less”. */
function pointsOf({ tolds }: View): Doubt[] {
  return tolds.flatMap((told) =>
    told.mentions.flatMap((by, at) => {
      const [one, other, ...more] = told.mentions
        .slice(0, at)
        .filter(({ kind }) => kind === 'percent');
      const isChange = told.byRole
        .get('change')
        ?.some(({ from }) => from >= by.to && from - by.to <= 2);
      if (!one || !other || more.length > 0 || by.kind === 'percent' || !isChange) return [];
      if (one.figure.end || other.figure.end || !cueBefore(other, 'against', 1)) return [];
      const moved = Math.abs(valueOf(one) - valueOf(other));
      const far = Math.max(moved / valueOf(by), valueOf(by) / moved);
      return Math.abs(moved - valueOf(by)) <= POINT || !(far <= FARTHEST)
        ? []
        : [doubt('change', by, [other, one])];
    }),
  );
}

/** “From 3.20 to 3.50 euros, that is a rise of 9 per cent”: no other number of the sentence can be meant. */
function isRightBehind({ parsed: { tokens } }: Told, { parts }: Ends, size: Mention): boolean {
  const end = Math.max(...parts.map(({ to }) => to));
  return isMark(tokens[end], ',(—–') && size.from > end && size.from - end <= REACH;
}

/** A change with both ends and a size, whatever words stand between: “up 20 per cent, … from $40 to $48”. */
function growthsOf({ tolds }: View): Doubt[] {
  return tolds.flatMap((told, at) => {
    const sized = factorIn(told) ? null : sizeIn(told);
    if (!sized) return [];
    const { size, stated } = sized;
    const ends = endsIn(told) ?? setOffEnds(told, size, tolds[at - 1]);
    // “In three years” is no end of the change.
    const others = told.mentions.filter(
      (mention) => mention.kind !== 'measure' || isLasting(mention),
    );
    const isMixed = others.some((other) => other !== size && !ends?.parts.includes(other));
    if (!ends || (isMixed && !isRightBehind(told, ends, size))) return [];
    const computed = changeOf(ends);
    if (!computed || compare(computed, stated) !== 'no') return [];
    return [doubt('change', size, ends.parts)];
  });
}

export const growths: Kind = {
  kind: 'change',
  example: {
    holds:
      'Prices will go up by 20 per cent next season, with the cheapest seat rising from $40 to $48.',
    fails:
      'Prices will go up by 30 per cent next season, with the cheapest seat rising from $40 to $48.',
  },
  find: (view) => [...growthsOf(view), ...stepsOf(view), ...pointsOf(view)],
};
