import type { Figure } from '../figures/figures.ts';
import type { Language } from '../languages/language.ts';
import type { Parsed } from '../parsed.ts';
import type { Relation } from '../types.ts';
import { anniversaries } from './spans/anniversaries.ts';
import { ballots } from './sums/ballots.ts';
import { believable } from './believable.ts';
import { directions } from './changes/directions.ts';
import { apart } from './changes/told-apart.ts';
import { means } from './sums/means.ts';
import { differences } from './sums/differences.ts';
import { named } from './shares/named-shares.ts';
import { clock } from './spans/clock.ts';
import { dates } from './spans/dates.ts';
import { exchange } from './twice/exchange.ts';
import { growths } from './changes/growths.ts';
import { halves } from './shares/halves.ts';
import { heads } from './twice/heads.ts';
import { hundreds } from './sums/hundreds.ts';
import { margins } from './sums/margins.ts';
import { measures } from './twice/measures.ts';
import { multiples } from './changes/multiples.ts';
import { products } from './spans/products.ts';
import { rates } from './twice/rates.ts';
import { repeated } from './twice/repeated.ts';
import { rests } from './sums/rests.ts';
import { shares } from './shares/shares.ts';
import { tables } from './sums/tables.ts';
import { totals } from './sums/totals.ts';
import { viewOf, type Kind, type View } from './view.ts';
import type { Doubt } from '../types.ts';
import { wholes } from './sums/wholes.ts';

/** All kinds, in the order in which, of two that doubt the same number, the first is asked. */
export const kinds: readonly Kind[] = [
  products,
  totals,
  rests,
  wholes,
  hundreds,
  margins,
  ballots,
  means,
  shares,
  halves,
  named,
  growths,
  multiples,
  apart,
  directions,
  differences,
  dates,
  anniversaries,
  clock,
  measures,
  rates,
  exchange,
  repeated,
  tables,
  heads,
];

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
  const doubts = kinds
    .flatMap(({ find }) => find(view))
    .filter(({ total, parts }) => {
      const numbers = total === null ? parts : [total, ...parts];
      if (numbers.length === 0) return true;
      if (numbers.every((index) => tied.has(index)) || asked.has(total ?? -1)) return false;
      numbers.forEach((index) => asked.add(index));
      return true;
    });
  return doubts.sort(
    (a, b) => a.passage - b.passage || firstOf(a) - firstOf(b) || a.cue.start - b.cue.start,
  );
}

/** The relations that are believed of those that the words state, and the doubts beside them. */
export function weighed(
  passages: readonly Parsed[],
  figures: readonly Figure[],
  language: Language,
  stated: readonly Relation[],
): { relations: Relation[]; doubts: Doubt[] } {
  const view = viewOf(passages, figures, language);
  const possible = believable(view, stated, []);
  const doubts = doubtsOf(view, possible);
  return { relations: believable(view, possible, doubts), doubts };
}

function firstOf({ total, parts }: Doubt): number {
  return Math.min(...parts, total ?? Infinity);
}
