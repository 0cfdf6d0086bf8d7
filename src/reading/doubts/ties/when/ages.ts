import { isMark } from '../../../tokens/token.ts';
import { groupBeside } from '../../groups.ts';
import { cueBefore, cueBehind, type Mention, type Told } from '../../mentions.ts';
import { valueOf } from '../../sums-of.ts';
import { yearsIn, type Year } from '../../times/years.ts';
import type { View } from '../../view.ts';
import { isSingle, isWithin, want } from '../things.ts';
import type { Sort, Tie } from '../tie.ts';
import { beside } from '../window.ts';
import { isAge } from './years.ts';

/** So many sentences before an age may tell another of the same person. */
const REACH = 3;
const YOUNGEST = 4;
const OLDEST = 110;
/** A span so many times that between two ages is of something else. */
const FARTHEST = 2;
/** An age and the year in which somebody had it stand in so few words. */
const BESIDE = 12;

/** “Left school at 15”, “12 when she fled”: a bare number that may be an age, or one that is told as such. */
function mayBeAge(one: Mention, view: View): boolean {
  const value = valueOf(one);
  const isPossible = Number.isInteger(value) && value >= YOUNGEST && value <= OLDEST;
  if (!isPossible || !isSingle(one) || one.rate !== null || one.figure.qualifier !== null)
    return false;
  if (one.kind === 'measure') return one.measure === 'year' && isAge(one, view);
  if (one.kind !== 'count' || one.noun !== null || one.group !== null) return false;
  const closes = one.to >= one.told.span.to || isMark(one.told.parsed.tokens[one.to], ',.;)');
  return (
    isAge(one, view) ||
    (cueBefore(one, 'to', 0) !== undefined && closes) ||
    cueBehind(one, 'died', 0) !== undefined
  );
}

/** “His daughter of 12 years”. */
function isOfSomebody(one: Mention, view: View): boolean {
  const of = cueBefore(one, 'partOf', 0);
  return (
    of !== undefined && groupBeside(one.told, of.from - 1, -1, view)?.startsWith('people') === true
  );
}

const isSpan = (one: Mention, view: View): boolean =>
  one.measure === 'year' &&
  isSingle(one) &&
  one.rate === null &&
  !isAge(one, view) &&
  !isOfSomebody(one, view);

/** The year that is told beside a number, the nearest of its sentence. */
function yearBeside({ told, from, to }: Mention): Year | null {
  const apart = ({ at }: Year): number => (at >= to ? at - to : from - at);
  const [nearest] = yearsIn(told.parsed, told.span, told.mentions)
    .filter((year) => apart(year) <= BESIDE)
    .sort((a, b) => apart(a) - apart(b));
  return nearest ?? null;
}

function tieOf(claim: Mention, of: readonly Mention[], apart: number, from: number): Tie[] {
  const own = valueOf(claim);
  const gap = Math.abs(own - from);
  if (apart === 0 || gap === 0 || !isWithin(FARTHEST, gap, Math.abs(apart))) return [];
  const wanted = from + (own > from ? Math.abs(apart) : -Math.abs(apart));
  const holds = Math.abs(own - wanted) <= 1;
  const { told } = claim;
  return [{ sort: 'ages', told, claim, cue: claim, of, holds, wanted: [want(claim, wanted)] }];
}

/** “44 when he took office in 2015 … 53 when he left in 2024”. */
function agesInYears(one: Mention, other: Mention): Tie[] {
  const [first, last] = [yearBeside(one), yearBeside(other)];
  if (!first || !last || first.year === last.year) return [];
  // Who is older later.
  if (last.year > first.year !== valueOf(other) > valueOf(one)) return [];
  return tieOf(other, [one], last.year - first.year, valueOf(one));
}

function agesOf(view: View, { mentions }: Told): Tie[] {
  return mentions
    .filter((one) => mayBeAge(one, view))
    .flatMap((claim) => {
      const near = beside(view, claim, REACH, 1);
      const ages = near.filter((one) => one.index < claim.index && mayBeAge(one, view));
      const spans = near.filter((one) => isSpan(one, view));
      return ages.flatMap((one) => [
        ...agesInYears(one, claim),
        ...spans.flatMap((span) => tieOf(claim, [one, span], valueOf(span), valueOf(one))),
      ]);
    });
}

export const ages: Sort = {
  sort: 'ages',
  kind: 'dates',
  example: {
    holds: 'Vera Moll was 31 when she took over the farm in 2003. She gave it up in 2021, aged 49.',
    fails: 'Vera Moll was 31 when she took over the farm in 2003. She gave it up in 2021, aged 59.',
  },
  find: (view) => view.tolds.flatMap((told) => agesOf(view, told)),
};
