import { areTheSame, isMeasured, kindOf, inOther } from '../measures.ts';
import type { Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isSingle, isWithin, want } from './things.ts';
import { tied, type Sort, type Tie } from './tie.ts';
import { before } from './window.ts';

/** Between two tellings of one measure stand no more words. */
const WIDEST = 8;
/** So many sentences before may tell it first: “500 acres … The 202 hectares”. */
const REACH = 4;
/** What is so much more, or less, is of something else. */
const FARTHEST = 3;
/** A sentence with more measures is a list. */
const MOST = 6;

/** True if two numbers measure alike in other measures. */
function areOfOneKind(one: Mention, other: Mention): boolean {
  const kind = kindOf(one);
  return (
    kind !== null &&
    kind === kindOf(other) &&
    one.measure !== other.measure &&
    [one, other].every((each) => isMeasured(each) && isSingle(each))
  );
}

const isBeside = (one: Mention, other: Mention): boolean =>
  one.told === other.told && other.from - one.to <= WIDEST;

const tieOf = (one: Mention, other: Mention): Tie =>
  tied('measures', other, [one], areTheSame(one, other), [want(other, inOther(one, other))]);

function measuresOf(view: View): Tie[] {
  return view.tolds.flatMap(({ mentions }) =>
    mentions.filter(isMeasured).flatMap((other, _, all): Tie[] => {
      const last = mentions[mentions.indexOf(other) - 1];
      if (last && isBeside(last, other) && areOfOneKind(last, other)) return [tieOf(last, other)];
      if (all.length > MOST) return [];
      return before(view, other, REACH)
        .filter(
          (one) =>
            areOfOneKind(one, other) && isWithin(FARTHEST, inOther(one, other), valueOf(other)),
        )
        .map((one) => tieOf(one, other));
    }),
  );
}

export const measures: Sort = {
  sort: 'measures',
  kind: 'measures',
  example: {
    holds: 'The new trail runs for 62 miles (100 kilometres) along the coast.',
    fails: 'The new trail runs for 62 miles (120 kilometres) along the coast.',
  },
  find: measuresOf,
};
