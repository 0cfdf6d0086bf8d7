import { endsOf } from '../../relations/quantity.ts';
import { cueBefore, cueBehind, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';
import { isSingle, isThing, isWithin, want } from './things.ts';
import { tied, type Tie } from './tie.ts';
import { areClose, beside } from './window.ts';

/** So many sentences before those who may vote and behind them may tell how they did. */
const REACH = 2;
/** Votes that make so much more or less are of others. */
const FARTHEST = 1.7;

/** “By 27 to 14”: two counts set against each other, the larger first, and no change. */
const isTally = (one: Mention): boolean => {
  const ends = one.kind === 'count' ? endsOf(one.figure) : null;
  return ends !== null && ends[0].value >= ends[1].value && cueBefore(one, 'from', 0) === undefined;
};

const isAbstained = (one: Mention): boolean =>
  isSingle(one) &&
  isThing(one) &&
  (cueBehind(one, 'abstained', 1) ?? cueBefore(one, 'abstained', 1)) !== undefined;

/** “By 27 to 14, with seven abstaining, the 48-strong assembly …”: the two sides of a vote, and who took none, are all. */
export function talliesTo(view: View, total: Mention): Tie[] {
  const whole = valueOf(total);
  const near = beside(view, total, REACH, REACH);
  return near.filter(isTally).flatMap((tally): Tie[] => {
    const ends = endsOf(tally.figure);
    const abstained = near.find((one) => isAbstained(one) && areClose(one, tally, 1));
    const rest = abstained ? valueOf(abstained) : 0;
    const together = (ends?.[0].value ?? NaN) + (ends?.[1].value ?? NaN) + rest;
    if (!isWithin(FARTHEST, together, whole)) return [];
    const of = abstained ? [tally, abstained] : [tally];
    const others = abstained ? [want(abstained, whole - together + rest)] : [];
    const wanted = [want(total, together), ...others];
    const holds = together === whole;
    return [tied('sum', total, of, holds, wanted)];
  });
}
