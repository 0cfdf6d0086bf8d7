import { isCapitalised } from '../../tokens/token.ts';
import { areLike, cuesOf, type Mention } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { isAgain, isSetOff } from '../told-shares.ts';
import { cluesOf, type Clue } from './clue.ts';
import {
  claimOf,
  firstOf,
  hasBefore,
  hasBehind,
  hasMark,
  isSide,
  isWhole,
  kindBeside,
  lastOf,
  partOf,
  isToldToBeAll,
  standsIn,
  yes,
} from './seen.ts';
import { isRest } from '../ties/things.ts';
import type { Tie } from '../ties/tie.ts';

/** Between a share and its whole stand no more words. */
const NEAR = 4;

/** “31 percent in York”: so near behind a share stands the name of what it is of. */
const NAME = 2;

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
  'part and whole unlike': (tie) => yes(!areLike(firstOf(tie), lastOf(tie))),
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
  'those for and those against': (tie) => yes(tie.isOfBoth) * partOf(tie.of, isSide),
  'a fraction': (tie) => yes(claimOf(tie).kind === 'fraction'),
  'the share first': (tie) => yes(tie.of.every(({ index }) => index > claimOf(tie).index)),
  'another share beside': (tie) =>
    yes(
      tie.told.mentions.some(
        (one) => one !== tie.claim && (one.kind === 'percent' || one.kind === 'fraction'),
      ),
    ),
  'one sentence': (tie) => yes(tie.of.every(({ told }) => told === tie.told)),
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
  '“and” before the last': (tie) =>
    yes(
      lastOf(tie).told === tie.told &&
        standsIn(tie.told, lastOf(tie).to, claimOf(tie).from, ['and']),
    ),
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
  '“makes up”, “of the vote”': (tie) =>
    yes(
      sharesOf(tie).some(
        (one) => hasBefore(one, ['ofHundred'], 2) || hasBehind(one, ['ofHundred'], 1),
      ),
    ),
  'a name behind each': (tie) =>
    yes(
      sharesOf(tie).every(({ told: { parsed }, to }) =>
        parsed.tokens.slice(to, to + NAME).some(isCapitalised),
      ),
    ),
  'fractions alone': (tie) => yes(sharesOf(tie).every(isFraction)),
  'nothing else, as is told': (tie, around) => yes(isToldToBeAll(tie, around)),
  'more or less': (tie) => yes(sharesOf(tie).some(({ figure }) => figure.qualifier !== null)),
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
  'brackets between': (tie) =>
    yes(lastOf(tie).told === tie.told && hasMark(tie.told, lastOf(tie).to, claimOf(tie).from, '(')),
  'more than a hundred': ({ holds, wanted: [last] }) =>
    yes(!holds && last && last.wanted < last.is),
  'the first of what is told, the last of nothing': (tie) =>
    yes(hasBehind(firstOf(tie), ['partOf'], 0) && !hasBehind(claimOf(tie), ['partOf'], 0)),
});
