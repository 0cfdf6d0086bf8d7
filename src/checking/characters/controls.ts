import { problem, type Place, type Problem } from '../problem.ts';
import { codePoint } from './names.ts';

/** Controls but for line feeds, tabs and form feeds, and code points that Unicode keeps for no character. */
const controls = /(?![\n\t\f])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** Characters of a prose that no page, book or feed can hold, each once, where it first stands. */
export function controlProblems(prose: string, placeAt: (offset: number) => Place): Problem[] {
  const first = new Map<string, number>();
  for (const { 0: character, index } of prose.matchAll(controls)) {
    if (!first.has(character)) first.set(character, index);
  }
  return [...first].map(([character, offset]) =>
    problem('control-character', placeAt(offset), codePoint(character)),
  );
}
