import { isMark } from '../../tokens/token.ts';
import { kindOf } from '../measures.ts';
import { cluesOf, type Clue } from './clue.ts';
import { claimOf, firstOf, hasBefore, hasBehind, yes } from './seen.ts';
import type { Tie } from '../ties/tie.ts';
import type { View } from '../view.ts';

/** Two tellings of one measure stand in no more words. */
const WIDEST = 8;

/** What makes a number the years between two. */
export const yearsClues: readonly Clue[] = cluesOf('years', {
  '“died”': (tie) => yes(tie.told.byRole.has('died')),
  'more or less': ({ claim }) => yes(claim && claim.figure.qualifier !== null),
  'months told': ({ years }) => yes(years?.every(({ month }) => month !== null)),
  // “Lasted six years”, “six years later”, “after six years”.
  'a word of lasting': (tie) =>
    yes(
      hasBefore(claimOf(tie), ['lasting', 'later'], 3) ||
        hasBehind(claimOf(tie), ['lasting', 'later']),
    ),
});

/** What makes two years those of an anniversary. */
export const jubileeClues: readonly Clue[] = cluesOf('jubilee', {
  'two years alone': ({ yearCount }) => yes(yearCount === 2),
  'a year in its sentence': ({ years, told: { span } }) =>
    yes(years?.some(({ at }) => at >= span.from && at < span.to)),
});

const HOUR = 60;

/** What makes a number the time between two times of day. */
export const clockClues: readonly Clue[] = cluesOf('clock', {
  'times beside it': ({ times }) => yes(times?.isBesideBoth),
  'off by whole hours': ({ wanted: [span] }) =>
    yes(span && span.is !== span.wanted && (span.is - span.wanted) % HOUR === 0),
});

/** What makes a number the days between two. */
export const dayClues: readonly Clue[] = cluesOf('days', {
  'days that follow each other': ({ times }) => yes(times?.second === (times?.first ?? 0) + 1),
});

/** What makes two amounts one in two currencies. */
export const exchangeClues: readonly Clue[] = cluesOf('exchange', {
  // Of other years the rate was another.
  'a comma alone': (tie) => yes(tie.of[0] && claimOf(tie).from - tie.of[0].to === 1),
});

const isFar = (tie: Tie): boolean =>
  firstOf(tie).told !== tie.told || claimOf(tie).from - firstOf(tie).to > WIDEST;

/** True if nothing else around is measured so. */
function isOnly(tie: Tie, { tolds }: View): boolean {
  const kind = kindOf(claimOf(tie));
  const near = tolds.slice(firstOf(tie).told.place, tie.told.place + 1);
  return (
    near.flatMap(({ mentions }) => mentions).filter((one) => kindOf(one) === kind).length === 2
  );
}

/** What makes two numbers one measure. */
export const measuresClues: readonly Clue[] = cluesOf('measures', {
  brackets: (tie) => yes(isMark(tie.told.parsed.tokens[claimOf(tie).from - 1], '(')),
  '“or”': (tie) => yes(!isFar(tie) && hasBefore(claimOf(tie), ['or', 'again'], 2)),
  'no other measure of the kind': (tie, { view }) => yes(isFar(tie) && isOnly(tie, view)),
});
