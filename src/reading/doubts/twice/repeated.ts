import { cuesOf, cueBefore, isAmount, isLasting, isSpecific, type Mention } from '../mentions.ts';
import type { Cue, Role } from '../wording.ts';
import { areTransposed, makes, someMake, subsets, valueOf } from '../sums-of.ts';
import { before, doubt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';

/** A number of another size is of something else. */
const FARTHEST = 2;

/** The words of what is counted, each in the singular as far as an “s” tells it. */
function wordsOf({ figure: { unit } }: Mention): ReadonlySet<string> {
  const words = unit?.toLowerCase().split(/[\s-]+/) ?? [];
  return new Set(words.map((word) => word.replace(/s$/, '')).filter((word) => word.length > 2));
}

function shareWord(a: Mention, b: Mention): boolean {
  const other = wordsOf(b);
  return [...wordsOf(a)].some((word) => other.has(word));
}

/** “Arrested 31 people … of the 31 arrested”: what became of them is the same. */
function shareFate(a: Mention, b: Mention): boolean {
  return a.group === b.group && isSpecific(a.group);
}

/** Measures of one kind, or counts of one family. */
function areFamily(a: Mention, b: Mention): boolean {
  const family = ({ group }: Mention): string | undefined => group?.split(' ')[0];
  if (a.kind === 'measure') return a.measure === b.measure;
  return family(a) !== undefined && family(a) === family(b);
}

/** “Down from the 436,219 who came in 2008”, “the 41 arrested since May”, “the 10 remaining states”: another number is meant. */
function isOfAnother({ told, from, to }: Mention, the: Cue): boolean {
  const has = (roles: readonly Role[], test: (cue: Cue) => boolean): boolean =>
    roles.some((role) => cuesOf(told, role).some(test));
  // Spanish “de” is “of” as well.
  const isOf = ({ from: at }: Cue): boolean => cuesOf(told, 'partOf').some((of) => of.from === at);
  return (
    has(['from', 'against'], (cue) => cue.to === the.from) ||
    has(['from'], (cue) => cue.from >= to && cue.from - to <= 2 && !isOf(cue)) ||
    has(['restBehind', 'another', 'rest'], (cue) => cue.from >= from && cue.from < to)
  );
}

/** “It will cut 850 jobs. … The 580 job cuts”, “212 passengers. … All 221 passengers”: one thing told twice with two numbers. */
function repeatedOf(view: View): Doubt[] {
  const able = view.tolds.filter(({ byRole }) => byRole.has('definite') || byRole.has('all'));
  return able.flatMap((told) =>
    told.mentions.flatMap((again) => {
      const definite = cueBefore(again, 'definite', 0);
      const the = definite ?? cueBefore(again, 'all', 0);
      const isAll = definite === undefined;
      const isCount = isAmount(again) && again.kind === 'count' && again.noun !== null;
      const isMeasured = isAmount(again) && isLasting(again);
      if (!the || !(isCount || isMeasured) || again.figure.qualifier !== null) return [];
      const isWhole = cueBefore(again, 'partOf', 0) !== undefined;
      const all = before(view, again).filter(
        (other) => isAmount(other) && other.kind === again.kind,
      );
      const isSame = (other: Mention): boolean =>
        (areTransposed(other, again) && areFamily(other, again)) ||
        (!isAll && shareFate(other, again)) ||
        (!isWhole && !isAll && isCount && shareWord(other, again));
      const [first, ...others] = all.filter(isSame);
      if (!first || others.length > 0 || first.told === told) return [];
      if (first.figure.qualifier !== null || cueBefore(first, 'definite', 0)) return [];
      if (isOfAnother(again, the)) return [];
      const far = Math.max(valueOf(again) / valueOf(first), valueOf(first) / valueOf(again));
      const isMade =
        someMake(all, again) ||
        makes([first], again) !== false ||
        subsets(all).some((some) => some.length > 0 && makes([again, ...some], first) === true);
      return isMade || (far > FARTHEST && !areTransposed(first, again))
        ? []
        : [doubt('twice', again, [first], the)];
    }),
  );
}

export const repeated: Kind = {
  kind: 'twice',
  example: {
    holds: 'The firm will cut 850 jobs. Unions protested. The 850 job cuts will begin in June.',
    fails: 'The firm will cut 850 jobs. Unions protested. The 580 job cuts will begin in June.',
  },
  find: repeatedOf,
};
