import type { Figure } from '../../figures/figure.ts';
import type { Relation } from '../../types.ts';
import { compare, partOfSum, quantityOf, sumOf } from '../quantity.ts';

/** A total and its parts as somebody who knows them says; indexes into the figures. None: nothing is tied to the total. */
export interface DeclaredSum {
  total: number;
  parts: readonly number[];
}

/** The relations of a text, less those of totals that are declared, and with these. */
export function withDeclared(
  relations: readonly Relation[],
  sums: readonly DeclaredSum[],
  figures: readonly Figure[],
): Relation[] {
  if (sums.length === 0) return [...relations];
  const totals = new Set(sums.map(({ total }) => total));
  const others = relations.filter(({ total }) => total === null || !totals.has(total));
  return [...others, ...sums.flatMap((sum) => relationOf(sum, figures))].sort(
    (a, b) => a.passage - b.passage || a.cue.start - b.cue.start,
  );
}

function relationOf({ total, parts }: DeclaredSum, figures: readonly Figure[]): Relation[] {
  const whole = figures[total];
  const quantities = parts.flatMap((part) => {
    const figure = figures[part];
    return (whole && figure && partOfSum(figure, whole)) ?? [];
  });
  const stated = whole && quantityOf(whole);
  if (!stated || parts.length === 0 || quantities.length < parts.length) return [];
  const holds = compare(sumOf(quantities), stated);
  return [{ kind: 'sum', passage: whole.passage, cue: whole.span, total, parts, holds }];
}
