import { multipleStandsFor, type Opening } from '../../arithmetic/rounding.ts';
import { isMark } from '../../tokens/token.ts';
import { areLike, cueBefore, isAmount, type Mention, type Told } from '../mentions.ts';
import { endsOf } from '../../relations/quantity.ts';
import { ratio, valueOf } from '../sums-of.ts';
import { before, doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';
import type { Cue, Role } from '../wording.ts';

const factors: Readonly<Partial<Record<Role, number>>> = {
  half: 1 / 2,
  double: 2,
  triple: 3,
  quadruple: 4,
};
const factorRoles = ['half', 'double', 'triple', 'quadruple'] as const;
const MOST = 3;
/** Between “tripled” and “from 150 to 450” stand no more words. */
const NEAREST = 6;

/** Whether one of two numbers is so many times the other, as multiples are told. */
export function isTimes(a: Mention, b: Mention, factor: number, opening?: Opening): boolean {
  return [ratio(a, b), ratio(b, a)].some((times) => isMultiple(times, factor, opening));
}

function isMultiple(times: number, factor: number, opening: Opening = 'exact'): boolean {
  const { low, high } = multipleStandsFor(factor, opening);
  return times >= low && times <= high;
}

/** Whether two numbers are near enough for a multiple to be told of them. */
export function isNearly(a: Mention, b: Mention, factor: number): boolean {
  const times = Math.max(ratio(a, b), ratio(b, a));
  return times < 3 * Math.max(factor, 1 / factor);
}

/** The one multiple that a sentence tells. */
export function factorIn({ byRole }: Pick<Told, 'byRole'>): { factor: number; cue: Cue } | null {
  const [cue, ...more] = factorRoles.flatMap((role) => byRole.get(role) ?? []);
  // “A doublé” holds “doublé”.
  const isOther = more.some((other) => cue && (other.from >= cue.to || other.to <= cue.from));
  return cue && !isOther ? { factor: factors[cue.role] ?? 1, cue } : null;
}

function doubtOf(view: View, told: Told, cue: Cue): Doubt[] {
  const factor = factors[cue.role] ?? 1;
  const isOutside = ({ from, to }: Mention): boolean => to <= cue.from || from >= cue.to;
  const own = told.mentions.filter((mention) => isAmount(mention) && isOutside(mention));
  const anchor = own.findLast(({ from }) => from < cue.from) ?? own[0];
  if (!anchor) return [];
  // “Three times as much as in any other month” is of a number that is not told.
  const isLast = cue.to >= told.span.to || isMark(told.parsed.tokens[cue.to], ',;.!?)—–');
  const isCompared = isLast && isCuedAsTimes(told, cue);
  const all =
    own.length > 1 || !isCompared ? own : [...own, ...before(view, anchor, 1).filter(isAmount)];
  const like = all.filter((mention) => areLike(mention, anchor) && valueOf(mention) > 0);
  const [one, other] = like;
  if (!one || !other || like.length > 2 || told.mentions.length > MOST) return [];
  const [was, is] = valueOf(one) < valueOf(other) ? [one, other] : [other, one];
  const isNear = isNearly(is, was, factor);
  // “Twice the £6m of last year”.
  const isBefore = [one, other].some(({ from }) => from === cue.to);
  // “2,400, twice as many as the old one, which had 1,200 seats”.
  const isAround =
    own.length === 2 &&
    like.length === 2 &&
    Math.min(one.from, other.from) < cue.from &&
    isCuedAsTimes(told, cue) &&
    !told.byRole.get('and')?.some(({ from }) => from > cue.to);
  const isTied = isCompared || isBefore || isAround || areTied(one, other);
  const isTold = isTimes(one, other, factor, openingOf(told, cue));
  return isTold || !isNear || !isTied ? [] : [doubt('change', is, [was], cue)];
}

/** “Twice as many”, and not “doubled”. */
function isCuedAsTimes({ byRole }: Told, cue: Cue): boolean {
  return byRole.get('times')?.some(({ to }) => to === cue.to) ?? false;
}

/** “From 150 to 450”, “80 mm against 40”. */
function areTied(a: Mention, b: Mention): boolean {
  const roles: Role[] = ['from', 'to', 'against'];
  return roles.some((role) => cueBefore(a, role, 2) ?? cueBefore(b, role, 2));
}

function multiplesOf(view: View): Doubt[] {
  return view.tolds.flatMap((told) => {
    const cue = factorIn(told)?.cue;
    return cue ? [...doubtOf(view, told, cue), ...rangeDoubt(told, cue)] : [];
  });
}

/** “More than doubled”. */
function openingOf({ byRole }: Told, { from }: Cue): Opening {
  return byRole.get('against')?.some(({ to }) => to === from) === true ? 'up' : 'exact';
}

/** “Tripled, from 150 to 450”, told as one change. */
function rangeDoubt(told: Told, cue: Cue): Doubt[] {
  return told.mentions.flatMap((range) => {
    const ends = cueBefore(range, 'from', 1) ? endsOf(range.figure) : null;
    if (!ends || ends[0].value <= 0 || Math.abs(range.from - cue.to) > NEAREST) return [];
    const times = ends[1].value / ends[0].value;
    const factor = factors[cue.role] ?? 1;
    return isMultiple(times, factor, openingOf(told, cue)) ? [] : [doubt('change', range, [], cue)];
  });
}

export const multiples: Kind = {
  kind: 'change',
  example: {
    holds: 'In 2019 it treated 1,150 patients. Last year it treated 2,300, twice as many.',
    fails: 'In 2019 it treated 1,150 patients. Last year it treated 3,450, twice as many.',
  },
  find: multiplesOf,
};
