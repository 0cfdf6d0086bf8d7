import type { Span } from '../reading/types.ts';
import type { ProseText } from '../story/prose-text.ts';
import { occurrences } from '../story/words.ts';

/** A figure or quotation of the prose, as far as its words go. */
export interface Stretch {
  passage: number;
  span: Span;
  marked: Span;
}

const openingWords = 2;

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Where the next word ends, less the punctuation behind it; `null` where the text has no more. */
function nextEnd(text: string, at: number): number | null {
  const [found] = /^[^\p{L}\p{N}]*[\p{L}\p{N}]\S*/u.exec(text.slice(at)) ?? [];
  if (found === undefined) return null;
  let end = at + found.length;
  while (/[^%\P{P}]/u.test(text.charAt(end - 1))) end--;
  return end;
}

/** Where the word before begins; `null` at the start of the text. */
function previousStart(text: string, at: number): number | null {
  let start = at;
  while (start > 0 && /\s/.test(text.charAt(start - 1))) start--;
  const end = start;
  while (start > 0 && /\S/.test(text.charAt(start - 1))) start--;
  return start === end ? null : start;
}

/** Grows a span word by word, to the right and then to the left, until it is `enough`. */
function grown(
  text: string,
  from: Span,
  may: (span: Span) => boolean,
  enough: (span: Span) => boolean,
): Span | null {
  let span = from;
  while (!enough(span)) {
    const end = nextEnd(text, span.end);
    const start = previousStart(text, span.start);
    const wider = [
      end === null ? null : { ...span, end },
      start === null ? null : { ...span, start },
    ].find((candidate) => candidate !== null && may(candidate));
    if (!wider) return null;
    span = wider;
  }
  return span;
}

/**
 * The shortest words that front matter can name a figure or quotation by: those that stand once in the
 * prose, and hold this figure alone or open with this quotation; `null` where no words do. They leave the
 * passage only where it has none, as the cell of a table may.
 */
export function distinctWords(
  kind: 'figure' | 'quotation',
  target: Stretch,
  others: readonly Stretch[],
  prose: ProseText,
): string | null {
  const text = prose.plain;
  const span = prose.within(target.passage, target.span);
  const marked = prose.within(target.passage, target.marked);
  const beside = others
    .filter((other) => other.passage !== target.passage || other.span !== target.span)
    .map((other) => prose.within(other.passage, other.span));
  const alone = (stretch: Span) => !beside.some((other) => overlap(other, stretch));
  const standsOnce = ({ start, end }: Span) =>
    occurrences(text, text.slice(start, end)).length === 1;
  const from = kind === 'figure' ? markedWords(span, marked, alone) : opening(text, span);
  const may = kind === 'figure' ? alone : ({ start }: Span) => start === span.start;
  const passage = prose.passage(target.passage);
  const inPassage = (stretch: Span) =>
    may(stretch) && passage.start <= stretch.start && stretch.end <= passage.end;
  const found = grown(text, from, inPassage, standsOnce) ?? grown(text, from, may, standsOnce);
  return found && prose.text.slice(found.start, found.end);
}

/** Number, qualifier and measure together, if no other figure stands among them. */
function markedWords(span: Span, marked: Span, alone: (span: Span) => boolean): Span {
  const all = { start: Math.min(span.start, marked.start), end: Math.max(span.end, marked.end) };
  return alone(all) ? all : span;
}

/** The first words of a quotation. */
function opening(text: string, { start, end }: Span): Span {
  let to = start;
  for (let count = 0; count < openingWords; count++) to = Math.min(nextEnd(text, to) ?? end, end);
  return { start, end: to };
}
