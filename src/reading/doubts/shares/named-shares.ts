import type { Doubt } from '../../types.ts';
import {
  areLike,
  cueBefore,
  cuesOf,
  isAmount,
  thingsOf,
  type Mention,
  type Told,
} from '../mentions.ts';
import { ratio, valueOf } from '../sums-of.ts';
import { doubt, next, type Kind, type View } from '../view.ts';
import { partedIn, type Parted } from './shares.ts';
import { isShare, isShareOf, isSetOff } from './told-shares.ts';

/** A share so many times that of the numbers is of something else. */
const FARTHEST = 3;
/** A word of change stands no further before its size. */
const BESIDE = 3;
/** Where no words say which number is part of which. */
const NEAREST = 2.2;
const FEWEST = 30;
/** Words alike in so many letters are forms of one. */
const STEM = 4;

/** The one share of a sentence, if it is of no number beside it: “nearly six in ten callers gave up”. */
function aloneIn(told: Told): Mention | null {
  const [share, ...more] = told.mentions.filter(isShare);
  const isOfNumber = thingsOf(told).length > 0;
  const isChange = share && cueBefore(share, 'by', 1);
  const isMove = cuesOf(told, 'change').some(
    ({ from, to }) =>
      share && ((to <= share.from && share.from - to <= BESIDE) || from === share.to),
  );
  return share && more.length === 0 && !isOfNumber && !isChange && !isMove ? share : null;
}

/** A part and its whole in a later sentence: as the words say, or the only two numbers there. */
function partsIn(told: Told): (Parted & { isSaid: boolean }) | null {
  const things = thingsOf(told);
  const said = partedIn(things);
  if (said) return things.length === 2 ? { ...said, isSaid: true } : null;
  const [one, other, ...more] = things;
  const isPair = one && other && more.length === 0 && one.kind === 'count' && areLike(one, other);
  if (!isPair || told.mentions.some(isShare) || one.figure.end || other.figure.end) return null;
  // “5,000 calls, … and 2,950 ended that way”: the part goes by the noun of its whole.
  const isOne = other.noun === null && valueOf(other) < valueOf(one);
  return isOne ? { part: other, whole: one, isSaid: false } : null;
}

/** What a share is of, cut to what its forms have in common: “callers”, “of the wells”. */
function stemOf({ told, figure, to, noun }: Mention): string | null {
  if (noun !== null) return noun.slice(0, STEM);
  const end = figure.amount.to;
  const of = cuesOf(told, 'partOf').findLast(({ from }) => from === end || from === to);
  const name = of && told.parsed.tokens[of.to];
  return name?.kind === 'word' ? name.lower.slice(0, STEM) : null;
}

function namedShares(view: View): Doubt[] {
  const able = view.tolds.filter(({ mentions }) => mentions.some(isShare));
  return able.flatMap((told) => {
    const share = aloneIn(told);
    const behind = share && next(view, told, 1);
    const parts = behind && partsIn(behind);
    const stem = share && stemOf(share);
    if (!parts || stem === null || isShareOf(share, parts.part, parts.whole) !== false) return [];
    const { part, whole, isSaid } = parts;
    const isSame = whole.noun === null || whole.noun.startsWith(stem);
    if (!isSame || (!isSaid && valueOf(whole) < FEWEST)) return [];
    const per = share.kind === 'percent' ? 100 : 1;
    const far = (per * ratio(part, whole)) / valueOf(share);
    const farthest = isSaid ? FARTHEST : NEAREST;
    return far <= farthest && far >= 1 / farthest ? [doubt('share', share, [part, whole])] : [];
  });
}

/** “A third of the £90,000 is for the playground. The bill for it, £30,000, includes two swings.” */
function taken(view: View): Doubt[] {
  return view.tolds.flatMap((told) =>
    told.mentions.flatMap((share, at) => {
      const whole = told.mentions[at + 1];
      const later = next(view, told);
      if (!isShare(share) || !whole || !later || !isAmount(whole) || whole.kind !== 'money')
        return [];
      const of = cueBefore(whole, 'partOf', 2);
      const [part, ...others] = later.mentions.filter((one) => areLike(one, whole));
      if (!of || of.from !== share.to || !part || others.length > 0) return [];
      const isIts = cuesOf(later, 'definite').some(({ from }) => from === later.span.from);
      const isAlone = isIts && isSetOff(part, part.from - 1);
      return isAlone && isShareOf(share, part, whole) === false && valueOf(part) < valueOf(whole)
        ? [doubt('share', share, [part, whole])]
        : [];
    }),
  );
}

export const named: Kind = {
  kind: 'share',
  example: {
    holds:
      'More than half of the wells meet the rule. The laboratory tested samples from 160 wells, and 88 passed.',
    fails:
      'More than half of the wells meet the rule. The laboratory tested samples from 160 wells, and 68 passed.',
  },
  find: (view) => [...namedShares(view), ...taken(view)],
};
