import type { Span } from '../../../src/reading/types.ts';
import { plain } from './same.ts';

/** What may stand at the edge of a figure without changing it, in the languages of the corpus. */
const forgiven = new Set(
  [
    'a an the from between percent per cent %',
    'un una el la los las de del desde entre por ciento',
    'un une le la les l d de des du entre pour cent',
    'um uma o a os as de do da dos das entre por cento',
  ].flatMap((words) => words.split(' ')),
);

const wordsOf = (text: string) =>
  plain(text)
    .split(/[\s\p{Pd}]+/u)
    .filter(Boolean);

/**
 * Whether a found span is the marked one: equal, or apart only by an article, by the words that open a range, or by
 * the unit that the mark accepts.
 */
export function isSamePlace(
  text: string,
  marked: Span,
  found: Span,
  units: readonly (string | null)[],
): boolean {
  if (found.start >= marked.end || marked.start >= found.end) return false;
  const edges = [
    text.slice(Math.min(marked.start, found.start), Math.max(marked.start, found.start)),
    text.slice(Math.min(marked.end, found.end), Math.max(marked.end, found.end)),
  ];
  const unitWords = new Set(units.flatMap((unit) => wordsOf(unit ?? '')));
  return edges.every((edge) =>
    wordsOf(edge).every((word) => forgiven.has(word) || unitWords.has(word)),
  );
}

export const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
