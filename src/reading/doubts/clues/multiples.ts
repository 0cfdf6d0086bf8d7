import { isCapitalised } from '../../tokens/token.ts';
import { cuesOf, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { isSize } from '../ties/differences.ts';
import { isWholeOf } from '../ties/things.ts';
import type { Tie } from '../ties/tie.ts';
import { laterBy } from '../times/stages.ts';
import { cluesOf, type Clue } from './clue.ts';
import { firstOf, isOfYear, isWhole, lastOf, partOf, yes } from './seen.ts';

/** Numbers of times are told as nearly as this, and once is none. */
const ROUGHLY = 0.03;
const SAME = 1.5;

/** “Twice as many as Belgium”: so near behind stands the name of what it is held against. */
const NAME = 2;

/** “Seven of the last eight”. */
const isPartOf = ({ of }: Tie): boolean =>
  of.some((part) => of.some((whole) => part !== whole && isWholeOf(whole, part)));

const isTimed = (mention: Mention): boolean =>
  isOfYear(mention) || cuesOf(mention.told, 'time').length > 0;

/** True if one number is two, three or more times the other, as near as news tells it. */
function isManyTimes(tie: Tie): boolean {
  const [a, b] = [valueOf(firstOf(tie)), valueOf(lastOf(tie))];
  const times = Math.max(a, b) / Math.min(a, b);
  return times > SAME && Math.abs(times / Math.round(times) - 1) < ROUGHLY;
}

/** What makes “doubled” and its like tell of two numbers. */
export const multipleClues: readonly Clue[] = cluesOf('multiple', {
  'numbers of its sentence': (tie) => partOf(tie.of, ({ told }) => told === tie.told),
  'no numbers in its sentence': (tie) => yes(tie.told.mentions.length === 0),
  'an end without a noun': (tie) => yes(tie.of.some(({ noun }) => noun === null)),
  'all numbers of their sentences': (tie) => yes(isWhole(tie)),
  'both at a time': (tie) => yes(tie.of.every(isTimed)),
  'told apart by their times': (tie) =>
    yes(tie.of.length > 1 && laterBy(firstOf(tie), lastOf(tie)) !== 0),
  'an end that is a difference': (tie) => yes(tie.of.some(isSize)),
  'a name behind it': ({ told, cue }) =>
    yes(told.parsed.tokens.slice(cue.to, cue.to + NAME).some(isCapitalised)),
  'a part and its whole': (tie) => yes(isPartOf(tie)),
  'another number of times': (tie) => yes(!tie.holds && tie.of.length > 1 && isManyTimes(tie)),
});
