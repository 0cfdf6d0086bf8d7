import type { Reading, Relation, Span } from '../reading/types.ts';
import type { Code } from './codes/index.ts';
import { counterSaid } from './counter-said.ts';
import { named } from './named.ts';
import { problem, type Place, type Problem } from './problem.ts';

const wrong = {
  sum: 'sum-wrong',
  share: 'share-wrong',
  change: 'change-wrong',
} as const satisfies Record<Relation['kind'], Code>;

/** What the relations of a reading tell an editor: those that fail, and sums that hold by rounding. */
export function arithmeticProblems(
  { figures, relations }: Pick<Reading, 'figures' | 'relations'>,
  placeAt: (passage: number, position: number) => Place,
  wordsAt: (passage: number, span: Span) => string,
): Problem[] {
  return relations.flatMap((relation) => {
    const code = codeOf(relation);
    const parts = relation.parts.flatMap((index) => figures[index] ?? []);
    // A hundred per cent is seldom printed: then the first of the parts is the place.
    const total = relation.total === null ? null : figures[relation.total];
    const at = total ?? parts[0];
    if (code === null || !at || total === undefined) return [];
    const found = counterSaid(relation, { parts, total }, wordsAt(relation.passage, relation.cue));
    const related = parts
      .filter((part) => part !== at)
      .map((part) => ({ ...placeAt(part.passage, part.span.start), what: named(part) }));
    return [problem(code, placeAt(at.passage, at.span.start), found, { related })];
  });
}

function codeOf({ kind, holds }: Relation): Code | null {
  if (holds === 'no') return wrong[kind];
  return kind === 'sum' && holds === 'rounding' ? 'sum-rounded' : null;
}
