import type { Clauses } from '../../clauses/clauses.ts';
import { firstFrom, type TokenSpan } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';

/** So many tokens a stretch may stand from what credits it. */
const REACH = 120;

/** Of some in order, those that begin in a stretch. */
export function beginningIn<Item extends { from: number }>(
  sorted: readonly Item[],
  { from, to }: TokenSpan,
): Item[] {
  return sorted.slice(firstFrom(sorted, from), firstFrom(sorted, to));
}

/** The part of its sentence that is near enough to a stretch to tell of it. */
export function vicinity(clauses: Clauses, { from, to }: TokenSpan): TokenSpan {
  const sentence = clauses.sentenceAt(from);
  return { from: Math.max(sentence.from, from - REACH), to: Math.min(sentence.to, to + REACH) };
}

/** The next mark that may end a clause. */
export function clauseEnd(clauses: Clauses, from: number): number {
  const { tokens } = clauses.parsed;
  const to = Math.min(clauses.sentenceAt(from).to, from + REACH);
  let at = from;
  while (at < to && !isMark(tokens[at], ',;:.!?')) at++;
  return at;
}

/** “…, while police counted 30”, “…, and police counted 30”: another clause begins, of which nothing is said. */
export function turnsAway(clauses: Clauses, { from, to }: TokenSpan): boolean {
  const { tokens } = clauses.parsed;
  const { breaks, joins } = clauses.words;
  for (let at = from; at < to; at++) {
    if (isMark(tokens[at], ';')) return true;
    if (!isMark(tokens[at], ',')) continue;
    const word = tokens[at + 1]?.lower ?? '';
    if (breaks.has(word)) return true;
    const clause = { from: at, to: clauseEnd(clauses, to) };
    if (joins.has(word) && beginningIn(clauses.verbs, clause).length > 0) return true;
  }
  return false;
}
