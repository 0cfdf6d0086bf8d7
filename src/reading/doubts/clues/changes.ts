import { cuesOf, type Mention } from '../mentions.ts';
import { cluesOf, type Clue } from './clue.ts';
import { firstOf, hasBefore, isOfYear, isWhole, lastOf, partOf, yes } from './seen.ts';
import { valueOf } from '../sums-of.ts';
import { isWithin } from '../ties/things.ts';
import { isBefore, isSetAgainst, yearOf } from '../ties/directions.ts';
import type { Tie } from '../ties/tie.ts';
import type { Role } from '../wording.ts';

/** Between a number and its time stand no more words. */
const TIME = 4;

/** “Has not, for once, risen”. */
const NOT = 3;

/** Words that begin alike for so many letters are of one thing. */
const STEM = 5;

const ways: readonly Role[] = ['rise', 'fall', 'more', 'less'];

/** Numbers less than so many times each other are likely one thing at two times, those further apart hardly ever. */
const NEAR = 1.5;
const FAR = 4;
/** Numbers of times are told as nearly as this, and once is none. */
const ROUGHLY = 0.03;
const SAME = 1.5;

const areWithin = (tie: Tie, times: number): boolean =>
  isWithin(times, valueOf(firstOf(tie)), valueOf(lastOf(tie)));

const areIn = (tie: Tie): boolean => tie.of.every(({ told }) => told === tie.told);

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
  'a number of times': (tie) => yes(tie.told.mentions.some(({ from }) => from === tie.cue.from)),
  'half of it': ({ factor }) => yes(factor === 1 / 2),
  'both at a time': (tie) => yes(tie.of.every(isTimed)),
  'another number of times': (tie) => yes(!tie.holds && tie.of.length > 1 && isManyTimes(tie)),
});

/** The words between what says the way and the numbers. */
function stretchOf({ of, cue }: Tie): [from: number, to: number] {
  const from = Math.min(cue.to, ...of.map(({ to }) => to));
  return [from, Math.max(cue.from, ...of.map(({ from: start }) => start))];
}

/** Another word of change between the words and the numbers, or the numbers and the words. */
const hasNearer = (tie: Tie): boolean => {
  const [from, to] = stretchOf(tie);
  const cues = ways.flatMap((role) => cuesOf(tie.told, role));
  return (
    areIn(tie) &&
    cues.some((other) => other.from !== tie.cue.from && other.from >= from && other.to <= to)
  );
};

/** True if the words before the numbers name what they count: “visitors”, “visitor numbers”; `null` where nothing is counted. */
function countsNamed(tie: Tie): boolean | null {
  const { told, way } = tie;
  const { kind, noun } = lastOf(tie);
  if (way === 'than' || kind !== 'count' || noun === null) return null;
  const end = Math.min(
    told.span.to,
    ...tie.of.filter((one) => one.told === told).map(({ from }) => from),
  );
  const stem = noun.slice(0, STEM);
  return told.parsed.tokens.slice(told.span.from, end).some(({ lower }) => lower.startsWith(stem));
}

/** True if no words say which of two numbers was. */
const isUntold = (tie: Tie): boolean =>
  tie.way !== 'than' && tie.way !== 'aim' && !isBefore(firstOf(tie), lastOf(tie));

/** What is measured in money is named before the word of change. */
const hasPrice = ({ told, cue }: Tie): boolean =>
  cuesOf(told, 'price').some(({ to }) => to <= cue.from);

/** What makes “rose” and “fewer than” tell of two numbers; what was is told first in a tie, then what is. */
export const directionClues: readonly Clue[] = cluesOf('direction', {
  '“than” what was': ({ way }) => yes(way === 'than'),
  'nothing tells what was, and it stands first': (tie) =>
    yes(isUntold(tie) && firstOf(tie).index < lastOf(tie).index),
  'a record': ({ way }) => yes(way === 'record'),
  '“from” what was': (tie) => yes(hasBefore(firstOf(tie), ['from'])),
  'both in another sentence': (tie) => yes(tie.of.every(({ told }) => told !== tie.told)),
  '“not” before it': ({ told, cue }) =>
    yes(cuesOf(told, 'not').some(({ to }) => to <= cue.from && cue.from - to <= NOT)),
  'another word of change nearer': (tie) => yes(hasNearer(tie)),
  'a time behind what was': ({ of: [was] }) =>
    yes(
      was && cuesOf(was.told, 'time').some(({ from }) => from >= was.to && from - was.to <= TIME),
    ),
  'what is counted not named before': (tie) => yes(countsNamed(tie) === false),
  'nothing counted, in another sentence': (tie) =>
    yes(lastOf(tie).told !== tie.told && lastOf(tie).kind === 'count' && lastOf(tie).noun === null),
  'each of its year': (tie) =>
    yes(
      tie.way !== 'than' &&
        !isSetAgainst(firstOf(tie)) &&
        tie.of.every((one) => yearOf(one) !== null),
    ),
  'all numbers of their sentences': (tie) => yes(isWhole(tie)),
  'a price named, and others counted': (tie) =>
    yes(hasPrice(tie) && tie.of.every(({ kind }) => kind === 'count' || kind === 'measure')),
  'numbers of one size': (tie) => yes(areWithin(tie, NEAR)),
  'numbers of other sizes': (tie) => yes(!areWithin(tie, FAR)),
  'what was first': (tie) => yes(firstOf(tie).index < lastOf(tie).index),
  'what was without a noun': (tie) => yes(firstOf(tie).noun === null),
  percentages: (tie) => yes(firstOf(tie).kind === 'percent'),
  'a share beside': (tie) =>
    yes(
      tie.told.mentions.some(
        (one) => !tie.of.includes(one) && (one.kind === 'percent' || one.kind === 'fraction'),
      ),
    ),
});
