import { cuesOf, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { isAgain, isSetOff } from '../told-shares.ts';
import { cluesOf, type Clue } from './clue.ts';
import {
  claimOf,
  firstOf,
  hasBefore,
  hasShareBeside,
  hasBehind,
  isWhole,
  kindBeside,
  lastOf,
  isToldToBeAll,
  standsIn,
  yes,
} from './seen.ts';
import { isRest } from '../ties/things.ts';
import type { Tie } from '../ties/tie.ts';

/** Between a share and its whole stand no more words. */
const NEAR = 4;

/** “Nine of 10 farmers” is a share by itself. */
const TEN = 10;

const isChange = (tie: Tie): boolean =>
  hasBefore(claimOf(tie), ['change', 'by'], 3) || hasBehind(claimOf(tie), ['change']);

/** What makes a share that of a part and its whole; the part is told first in a tie. */
export const shareClues: readonly Clue[] = cluesOf('share', {
  'of the whole, a part': (tie) =>
    yes(lastOf(tie).index < firstOf(tie).index && hasBefore(lastOf(tie), ['partOf'], 2)),
  '“of them” behind the part': (tie) => yes(hasBehind(firstOf(tie), ['ofThem', 'partOf'])),
  'share of the whole': (tie) => {
    const [share, whole] = [claimOf(tie), lastOf(tie)];
    const isNear = whole.from >= share.to && whole.from - share.to <= NEAR;
    return yes(whole.told === share.told && isNear && hasBefore(whole, ['partOf'], 3));
  },
  '“or”, or marks around the share': (tie) =>
    yes(isAgain(claimOf(tie), tie.of.find(({ told }) => told === tie.told) ?? firstOf(tie))),
  'a share between marks': (tie) => yes(isSetOff(claimOf(tie), claimOf(tie).from - 1)),
  'a part between marks': (tie) =>
    yes(firstOf(tie).index > claimOf(tie).index && isSetOff(firstOf(tie), firstOf(tie).from - 1)),
  'a share of another noun': (tie) => {
    const own = claimOf(tie).noun;
    return yes(own !== null && tie.of.every(({ noun }) => noun !== null && noun !== own));
  },
  '“that”, “the” before the share': (tie) => yes(hasBefore(claimOf(tie), ['these', 'definite'], 0)),
  'a whole of ten': (tie) => yes(valueOf(lastOf(tie)) === TEN),
  'a change': (tie) => yes(isChange(tie)),
  'all numbers of their sentences': (tie) => yes(isWhole(tie)),
  'all but the part': ({ isOther }) => yes(isOther),
  'a part beside all others': ({ isOfBoth }) => yes(isOfBoth),
  'a fraction': (tie) => yes(claimOf(tie).kind === 'fraction'),
  'another share beside': (tie) => yes(hasShareBeside(tie)),
});

/** The shares of a tie in their order. */
const sharesOf = (tie: Tie): readonly Mention[] => [...tie.of, claimOf(tie)];

const isFraction = ({ kind }: Mention): boolean => kind === 'fraction';

/** “The remaining 12 per cent”, “the other tenth”. */
const isTheRest = (tie: Tie): boolean => {
  const { told, from, to } = claimOf(tie);
  return isRest(claimOf(tie)) || standsIn(told, from, to, ['rest']);
};

const isOfOneSentence = (tie: Tie): boolean =>
  tie.of.every(({ told }) => told === claimOf(tie).told);

/** True if no share of their sentences is left out. */
function areAll(tie: Tie): boolean {
  const own = new Set(sharesOf(tie));
  return [...own].every(({ told: { mentions } }) =>
    mentions.every((one) => own.has(one) || !(one.kind === 'percent' || isFraction(one))),
  );
}

/** What makes shares those of one whole; the claim is the last of them. */
export const hundredClues: readonly Clue[] = cluesOf('hundred', {
  'a last share that is the rest': (tie) => yes(isTheRest(tie)),
  'three or more in one sentence, and all': (tie) =>
    yes(tie.of.length > 1 && isOfOneSentence(tie) && areAll(tie)),
  'two shares': (tie) => yes(tie.of.length === 1),
  'one sentence': (tie) => yes(isOfOneSentence(tie)),
  'all shares of their sentences': (tie) => yes(areAll(tie)),
  '“of the rest”': (tie) =>
    yes(
      sharesOf(tie).some(({ told, from }) =>
        cuesOf(told, 'rest').some(
          (rest) => rest.to <= from && cuesOf(told, 'partOf').some(({ to }) => to === rest.from),
        ),
      ),
    ),
  'shares of other things': (tie) => {
    const nouns = sharesOf(tie).flatMap(({ noun }) => noun ?? []);
    return yes(new Set(nouns).size > 1);
  },
  'fractions alone': (tie) => yes(sharesOf(tie).every(isFraction)),
  'nothing else, as is told': (tie, around) => yes(isToldToBeAll(tie, around)),
  'parts that nothing is both of': (tie, { view }) => {
    const [one, other] = sharesOf(tie).map((share) => kindBeside(share, view));
    return yes(tie.of.length === 1 && one && other && one !== other);
  },
  '“compared with”, “to”': (tie) =>
    yes(
      [claimOf(tie), ...tie.of].some((one) =>
        hasBefore(one, ['against', 'compared', 'from', 'to']),
      ),
    ),
  'more than a hundred': ({ holds, wanted: [last] }) =>
    yes(!holds && last && last.wanted < last.is),
  'the first of what is told, the last of nothing': (tie) =>
    yes(hasBehind(firstOf(tie), ['partOf'], 0) && !hasBehind(claimOf(tie), ['partOf'], 0)),
});
