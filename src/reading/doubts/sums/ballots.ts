import { endsOf } from '../../relations/quantity.ts';
import { areLike, cueBefore, cueBehind, isAmount, type Mention, type Told } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';

/** More votes than members by so many times are those of another vote. */
const FARTHEST = 1.5;

/** Two numbers of a vote, “51 votes to 42”, and where they end among the numbers of their sentence. */
function tallyIn({ mentions }: Told): { parts: Mention[]; cast: number; next: number } | null {
  for (const [at, one] of mentions.entries()) {
    const ends = endsOf(one.figure);
    if (ends && one.kind === 'count' && isSided(one))
      return { parts: [one], cast: ends[0].value + ends[1].value, next: at + 1 };
    const other = mentions[at + 1];
    if (!other || one.kind !== 'count' || other.kind !== 'count' || !isAmount(one)) continue;
    const isTally =
      (cueBefore(other, 'to', 0) ?? cueBefore(other, 'against', 0)) !== undefined || isSided(other);
    if (isTally && isAmount(other) && (isSided(one) || isSided(other)))
      return { parts: [one, other], cast: valueOf(one) + valueOf(other), next: at + 2 };
  }
  return null;
}

/** “Votes” beside a number, or “in favour”. */
function isSided(mention: Mention): boolean {
  return cueBehind(mention, 'ofHundred', 1) !== undefined || mention.told.byRole.has('abstained');
}

/** “By 51 votes to 42, with seven abstentions, … all 100 delegates”. */
function ballotsIn(told: Told): Doubt[] {
  const tally = told.byRole.has('abstained') ? tallyIn(told) : null;
  const abstaining = tally && told.mentions[tally.next];
  const all = tally && told.mentions.at(-1);
  if (!tally || !abstaining || !all || all.index !== abstaining.index + 1) return [];
  const isAbstaining =
    cueBehind(abstaining, 'abstained', 1) ?? cueBefore(abstaining, 'abstained', 2);
  if (!isAbstaining || !isAmount(all) || all.kind !== 'count' || all.noun === null) return [];
  if (!cueBefore(all, 'all', 0) && !cueBefore(all, 'partOf', 0)) return [];
  const cast = tally.cast + valueOf(abstaining);
  const far = Math.max(cast / valueOf(all), valueOf(all) / cast);
  return cast !== valueOf(all) && far <= FARTHEST
    ? [doubt('sum', all, [...tally.parts, abstaining])]
    : [];
}

/** “The council has 45 members. Twenty-four of them voted for it, 18 against and three stayed away.” */
function membersIn({ mentions, number, parsed }: Told, next: Told | undefined): Doubt[] {
  const [whole, ...others] = mentions;
  if (!whole || !next || others.length > 0 || next.number !== number + 1) return [];
  if (next.parsed !== parsed || !isAmount(whole) || whole.kind !== 'count' || whole.noun === null)
    return [];
  const [first, ...more] = next.mentions;
  if (!first || more.length === 0 || !cueBehind(first, 'ofThem', 0) || !next.byRole.has('and'))
    return [];
  const isList = next.mentions.every(
    (part) => isAmount(part) && part.noun === null && areLike(part, whole),
  );
  // For and against, of which nobody is both.
  const sides = new Set(
    next.byRole.get('ofHundred')?.map(({ to }) => next.parsed.tokens[to - 1]?.lower),
  );
  if (!isList || sides.size < 2) return [];
  const cast = next.mentions.reduce((sum, part) => sum + valueOf(part), 0);
  return cast > valueOf(whole) && cast <= FARTHEST * valueOf(whole)
    ? [doubt('sum', whole, next.mentions)]
    : [];
}

/** “All 60 councillors were present. The plan was carried by 33 votes to 27.” */
function presentIn({ mentions, number, parsed }: Told, next: Told | undefined): Doubt[] {
  const [whole, ...others] = mentions;
  if (!whole || !next || others.length > 0 || next.number !== number + 1) return [];
  if (next.parsed !== parsed || whole.kind !== 'count' || !cueBefore(whole, 'all', 0)) return [];
  const [one, other, ...more] = next.mentions;
  const isTally = one && other && (cueBefore(other, 'to', 0) ?? cueBefore(other, 'against', 0));
  if (!isTally || more.length > 0 || !isAmount(one) || !isAmount(other)) return [];
  const cast = valueOf(one) + valueOf(other);
  const isOver = areLike(one, other) && cast > valueOf(whole) && cast <= FARTHEST * valueOf(whole);
  return isOver ? [doubt('sum', whole, [one, other])] : [];
}

function ballotsOf({ tolds }: View): Doubt[] {
  return tolds.flatMap((told, at) => [
    ...ballotsIn(told),
    ...membersIn(told, tolds[at + 1]),
    ...presentIn(told, tolds[at + 1]),
  ]);
}

export const ballots: Kind = {
  kind: 'sum',
  example: {
    holds:
      'It was carried by 51 votes to 42, with seven abstentions, after all 100 delegates had voted.',
    fails:
      'It was carried by 51 votes to 42, with seven abstentions, after all 110 delegates had voted.',
  },
  find: ballotsOf,
};
