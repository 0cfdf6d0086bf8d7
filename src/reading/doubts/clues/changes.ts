import { cuesOf, isLasting, type Mention, type Told } from '../mentions.ts';
import { cluesOf, type Around, type Clue } from './clue.ts';
import { firstOf, hasBefore, hasShareBeside, lastOf, yes } from './seen.ts';
import { valueOf } from '../sums-of.ts';
import { isWithin } from '../ties/things.ts';
import type { Tie } from '../ties/tie.ts';
import type { Cue } from '../wording.ts';

/** Between a number and its time stand no more words. */
const TIME = 4;

/** “Has not, for once, risen”. */
const NOT = 3;

/** Between a record that was and what says so stand no more words. */
const RECORD = 10;

/** Numbers less than so many times each other are likely one thing at two times. */
const NEAR = 1.5;

const areWithin = (tie: Tie, times: number): boolean =>
  isWithin(times, valueOf(firstOf(tie)), valueOf(lastOf(tie)));

/** Between a word of change and its size stand no more words: “up by about three”. */
const SIZE = 2;

/** “40, up three on the 37”: how far two numbers are apart, told right behind the word, ties them to it. */
const isSized = ({ of, told, cue }: Tie, held: Around['held']): boolean =>
  (held.get(of[0]?.index ?? -1) ?? []).some(
    (other) =>
      (other.sort === 'difference' || other.sort === 'growth') &&
      other.told === told &&
      other.cue.from >= cue.to &&
      other.cue.from - cue.to <= SIZE &&
      of.every((one) => other.of.includes(one)),
  );

/** How many words part a word of change and the nearest of two numbers of one sentence. */
const apart = (cue: Cue, of: readonly Mention[]): number =>
  Math.min(...of.map(({ from, to }) => (cue.from >= to ? cue.from - to : from - cue.to)));

/** “Sales rose. In May 14 were sold, down from 15”: without a verb it tells of what was told before. */
const isLean = (told: Told, { from, to }: Cue): boolean =>
  (['from', 'by'] as const).some((role) =>
    cuesOf(told, role).some((cue) => cue.from === from + 1 && cue.to === to),
  );

/** “The krona surged. The dollar fell to 9.84 from 10.31”: a word nearer to the numbers tells which way they went. */
function isToldNearer(tie: Tie): boolean {
  const { of, told, cue } = tie;
  const [was, is] = [firstOf(tie), lastOf(tie)];
  if (tie.holds || was.told !== is.told) return false;
  const own = was.told === told ? apart({ role: 'change', ...cue }, of) : Infinity;
  const isRise = valueOf(is) > valueOf(was);
  return cuesOf(was.told, isRise ? 'rise' : 'fall').some(
    (other) => apart(other, of) < own && !isLean(was.told, other),
  );
}

/** What is measured in money is named before the word of change. */
const hasPrice = ({ told, cue, way }: Tie): boolean =>
  way !== 'than' && cuesOf(told, 'price').some(({ to }) => to <= cue.from);

/** “The mark of 71 to beat”, “until then”: told of a number to be the record that was. */
const isOldRecord = (was: Mention): boolean =>
  cuesOf(was.told, 'oldRecord').some(
    ({ from, to }) => Math.max(was.from - to, from - was.to) <= RECORD,
  );

/** What makes “rose” and “fewer than” tell of two numbers; what was is told first in a tie, then what is. */
export const directionClues: readonly Clue[] = cluesOf('direction', {
  'a record': ({ way }) => yes(way === 'record'),
  'a vote that needed so many': ({ way }) => yes(way === 'vote'),
  'the record before told': (tie) => yes(tie.way === 'record' && isOldRecord(firstOf(tie))),
  '“from” what was': (tie) => yes(hasBefore(firstOf(tie), ['from', 'against'])),
  '“not” before it': ({ told, cue }) =>
    yes(cuesOf(told, 'not').some(({ to }) => to <= cue.from && cue.from - to <= NOT)),
  'a time behind what was': ({ of: [was] }) =>
    yes(
      was && cuesOf(was.told, 'time').some(({ from }) => from >= was.to && from - was.to <= TIME),
    ),
  'as far apart as is told behind it': (tie, { held }) => yes(isSized(tie, held)),
  'told the other way by a nearer word': (tie) => yes(isToldNearer(tie)),
  'spans of time': (tie) => yes(tie.of.some((one) => one.kind === 'measure' && !isLasting(one))),
  'a price named, and others counted': (tie) =>
    yes(hasPrice(tie) && tie.of.every(({ kind }) => kind === 'count' || kind === 'measure')),
  'numbers of one size': (tie) => yes(areWithin(tie, NEAR)),
  'what was first': (tie) => yes(firstOf(tie).index < lastOf(tie).index),
  percentages: (tie) => yes(firstOf(tie).kind === 'percent'),
  'a share beside': (tie) => yes(hasShareBeside(tie)),
});
