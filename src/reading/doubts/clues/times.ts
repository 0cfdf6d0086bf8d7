import { sentenceAt } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';
import { kindOf } from '../measures.ts';
import { cuesOf, type Mention } from '../mentions.ts';
import { yearsIn } from '../times/years.ts';
import { cuesIn, type Role } from '../wording.ts';
import { cluesOf, type Around, type Clue } from './clue.ts';
import { claimOf, firstOf, hasBefore, hasBehind, isOfYear, yes } from './seen.ts';
import type { Tie } from '../ties/tie.ts';
import type { View } from '../view.ts';

/** Two tellings of one measure stand in no more words. */
const WIDEST = 8;

/** The sentence in which a year stands has words of one of the roles. */
function isToldWith(at: number, { told }: Tie, { view }: Around, roles: readonly Role[]): boolean {
  const { tokens, sentences } = told.parsed;
  const own = sentenceAt(sentences, at);
  const cues = cuesIn(tokens, own.from, own.to, view.table);
  return roles.some((role) => (cues.get(role)?.length ?? 0) > 0);
}

/** “Lasted six years”, “six years later”, “after six years”. */
const isToldAsLasting = (span: Mention): boolean =>
  hasBefore(span, ['lasting', 'later'], 3) || hasBehind(span, ['lasting', 'later'], 1);

const isLasting = (tie: Tie): boolean => isToldAsLasting(claimOf(tie));

/** What makes a number the years between two. */
export const yearsClues: readonly Clue[] = cluesOf('years', {
  '“born”, “founded” beside the first year': (tie, around) =>
    yes(tie.years && isToldWith(tie.years[0].at, tie, around, ['born', 'founded'])),
  '“later”': (tie) =>
    yes(
      hasBehind(claimOf(tie), ['later']) ||
        cuesOf(tie.told, 'later').some(
          ({ from, to }) => from === claimOf(tie).to - 1 || to === claimOf(tie).from,
        ),
    ),
  '“died”': (tie) => yes(tie.told.byRole.has('died')),
  '“from” before the first year': ({ years, told }) =>
    yes(years && cuesOf(told, 'from').some(({ to }) => to === years[0].at)),
  'two years alone': ({ years, told: { parsed, span, mentions } }) =>
    yes(
      years?.every(({ at }) => at >= span.from && at < span.to) &&
        yearsIn(parsed, span, mentions).length === 2,
    ),
  'days told': ({ years }) => yes(years?.every(({ day }) => day !== null)),
  'more or less': ({ claim }) => yes(claim && claim.figure.qualifier !== null),
  'months told': ({ years }) => yes(years?.every(({ month }) => month !== null)),
  'between the two years': ({ years, claim }) =>
    yes(years && claim && years[0].at < claim.from && years[1].at > claim.from),
  'a word of lasting': (tie) => yes(isLasting(tie)),
});

/** What makes two years those of an anniversary. */
export const jubileeClues: readonly Clue[] = cluesOf('jubilee', {
  '“born”, “founded” beside a year': (tie, around) =>
    yes(tie.years?.some(({ at }) => isToldWith(at, tie, around, ['born', 'founded']))),
  'two years alone': ({ yearCount }) => yes(yearCount === 2),
  'a year in its sentence': ({ years, told: { span } }) =>
    yes(years?.some(({ at }) => at >= span.from && at < span.to)),
});

/** What makes two numbers the ages of one person. */
export const ageClues: readonly Clue[] = cluesOf('ages', {
  'told by years': ({ of }) => yes(of.length === 1),
  'a word of lasting': (tie) => yes(tie.of[1] && isToldAsLasting(tie.of[1])),
});

const HOUR = 60;

/** What makes a number the time between two times of day. */
export const clockClues: readonly Clue[] = cluesOf('clock', {
  'two times alone': ({ times }) => yes(times?.count === 2),
  'times that follow each other': ({ times }) => yes(times?.second === (times?.first ?? 0) + 1),
  'times in one sentence': ({ times }) => yes(times?.areInOneSentence),
  'times beside it': ({ times }) => yes(times?.isBesideBoth),
  'a word of lasting': (tie) => yes(isLasting(tie)),
  'off by whole hours': ({ wanted: [span] }) =>
    yes(span && span.is !== span.wanted && (span.is - span.wanted) % HOUR === 0),
});

/** What makes a number the days between two. */
export const dayClues: readonly Clue[] = cluesOf('days', {
  'two days alone': ({ times }) => yes(times?.count === 2),
  'days that follow each other': ({ times }) => yes(times?.second === (times?.first ?? 0) + 1),
  'days in one sentence': ({ times }) => yes(times?.areInOneSentence),
});

/** What makes two amounts one in two currencies. */
export const exchangeClues: readonly Clue[] = cluesOf('exchange', {
  // Of other years the rate was another.
  'a year beside': (tie) => yes([claimOf(tie), ...tie.of].some(isOfYear)),
  'a comma alone': (tie) => yes(tie.of[0] && claimOf(tie).from - tie.of[0].to === 1),
  brackets: (tie) => yes(isMark(tie.told.parsed.tokens[claimOf(tie).from - 1], '(')),
  '“or”': (tie) => yes(hasBefore(claimOf(tie), ['or', 'again'], 2)),
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
  '“the”, and told again': (tie) =>
    yes(isFar(tie) && hasBefore(claimOf(tie), ['definite', 'all'], 0)),
  'told again in another paragraph': (tie) => yes(firstOf(tie).told.parsed !== tie.told.parsed),
  'no other measure of the kind': (tie, { view }) => yes(isFar(tie) && isOnly(tie, view)),
});
