import { cuesOf, cueBefore, isAmount, type Mention } from './mentions.ts';
import type { Cue, Role } from './wording.ts';
import { makes, someMake, subsets, valueOf } from './sums-of.ts';
import { before, doubt, type Kind, type View } from './view.ts';
import type { Doubt } from '../types.ts';

/** The words of what is counted, each in the singular as far as an “s” tells it. */
function wordsOf({ figure: { unit } }: Mention): ReadonlySet<string> {
  const words = unit?.toLowerCase().split(/[\s-]+/) ?? [];
  return new Set(words.map((word) => word.replace(/s$/, '')).filter((word) => word.length > 2));
}

function shareWord(a: Mention, b: Mention): boolean {
  const other = wordsOf(b);
  return [...wordsOf(a)].some((word) => other.has(word));
}

/** “Down from the 436,219 who came in 2008”, “the 10 remaining states”: another number is meant. */
function isOfAnother({ told, from, to }: Mention, the: Cue): boolean {
  const has = (roles: readonly Role[], test: (cue: Cue) => boolean): boolean =>
    roles.some((role) => cuesOf(told, role).some(test));
  return (
    has(['from', 'against'], (cue) => cue.to === the.from) ||
    has(['restBehind', 'another', 'rest'], (cue) => cue.from >= from && cue.from < to)
  );
}

/** “It will cut 850 jobs. … The 580 job cuts”: one thing told twice with two numbers. */
function repeatedOf(view: View): Doubt[] {
  const able = view.tolds.filter(({ byRole }) => byRole.has('definite'));
  return able.flatMap((told) =>
    told.mentions.flatMap((again) => {
      const the = cueBefore(again, 'definite', 0);
      const isCount = isAmount(again) && again.kind === 'count' && again.noun !== null;
      if (!the || !isCount || cueBefore(again, 'partOf', 0) || again.figure.qualifier !== null)
        return [];
      const all = before(view, again).filter((other) => isAmount(other) && other.kind === 'count');
      const [first, ...others] = all.filter((other) => shareWord(other, again));
      if (!first || others.length > 0 || first.told === told) return [];
      if (first.figure.qualifier !== null || cueBefore(first, 'definite', 0)) return [];
      if (isOfAnother(again, the)) return [];
      const far = Math.max(valueOf(again) / valueOf(first), valueOf(first) / valueOf(again));
      const isMade =
        someMake(all, again) ||
        makes([first], again) !== false ||
        subsets(all).some((some) => some.length > 0 && makes([again, ...some], first) === true);
      return isMade || far > 2 ? [] : [doubt('twice', again, [first], the)];
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
