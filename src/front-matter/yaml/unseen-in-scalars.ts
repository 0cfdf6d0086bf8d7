import { type Document, visit } from 'yaml';
import { unseenProblems } from '../../checking/characters/unseen.ts';
import type { Place, Problem } from '../../checking/problem.ts';
import { scalarOffsets } from './scalar-offsets.ts';

/** Characters in the texts and keys of a YAML document for which they read otherwise than they stand there. */
export function unseenInScalars(
  document: Document,
  source: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_, { value, range }) {
      if (typeof value !== 'string') return;
      const start = range?.[0] ?? 0;
      let offsets: readonly number[] | undefined;
      const problemsOf = unseenProblems(value, (at) => {
        offsets ??= scalarOffsets(source, start, value);
        return placeAt(offsets[at] ?? start);
      });
      problems.push(...problemsOf);
    },
  });
  return problems;
}
