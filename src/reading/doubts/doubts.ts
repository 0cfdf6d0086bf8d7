import type { Figure } from '../figures/figure.ts';
import type { Parsed } from '../parsed.ts';
import type { Doubt, Relation, Suspicion } from '../types.ts';
import { believable } from './believable.ts';
import { choose } from './choose.ts';
import { calendar } from './rules/calendar.ts';
import { noDays } from './rules/no-days.ts';
import { rates } from './rules/rates.ts';
import { tables } from './rules/tables.ts';
import { suspicionsIn } from './suspicions.ts';
import { viewOf, type DoubtLanguage, type Kind, type View } from './view.ts';

/** What is doubted by a rule, since its words or its place leave no choice. */
export const rules: readonly Kind[] = [calendar, noDays, rates, tables];

/** What is tied by a relation that fails, or by one that tells all its numbers. */
function tiedBy(stated: readonly Relation[]): ReadonlySet<number> {
  return new Set(
    stated.flatMap(({ kind, total, parts, holds }) => {
      const isWhole = parts.length > 1 && !(kind === 'change' && parts.includes(total ?? -1));
      return holds === 'no' || isWhole ? [...(total === null ? [] : [total]), ...parts] : [];
    }),
  );
}

/**
 * What the words of a text nearly state and its figures do not bear out, one doubt for each number at most. What `stated`
 * ties already is not doubted again.
 */
function doubtsOf(view: View, stated: readonly Relation[]): Doubt[] {
  const tied = tiedBy(stated);
  const asked = new Set<number>();
  const doubts = [...rules.flatMap(({ find }) => find(view)), ...choose(view)].filter(
    ({ total, parts }) => {
      const numbers = total === null ? parts : [total, ...parts];
      if (numbers.length === 0) return true;
      if (numbers.every((index) => tied.has(index)) || asked.has(total ?? -1)) return false;
      numbers.forEach((index) => asked.add(index));
      return true;
    },
  );
  return doubts.sort(
    (a, b) => a.passage - b.passage || firstOf(a) - firstOf(b) || a.cue.start - b.cue.start,
  );
}

/** The relations that are believed of those that the words state, and the doubts beside them. */
export function weighed(
  passages: readonly Parsed[],
  figures: readonly Figure[],
  language: DoubtLanguage,
  stated: readonly Relation[],
  why: boolean,
): { relations: Relation[]; doubts: Doubt[]; suspicions?: Suspicion[] } {
  const view = viewOf(passages, figures, language);
  const possible = believable(view, stated, []);
  const doubts = doubtsOf(view, possible);
  return {
    relations: believable(view, possible, doubts),
    doubts,
    ...(why ? { suspicions: suspicionsIn(view) } : {}),
  };
}

function firstOf({ total, parts }: Doubt): number {
  return Math.min(...parts, total ?? Infinity);
}
