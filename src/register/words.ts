import { firstWhere } from '../first-where.ts';
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

/** Nobody names a figure by more characters. */
const longest = 1000;

/** Where the next word ends, less the punctuation behind it; `null` where the text has no more. */
function nextEnd(text: string, at: number): number | null {
  const [found] = /^[^\p{L}\p{N}]*[\p{L}\p{N}]\S*/u.exec(text.slice(at, at + longest)) ?? [];
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

/** A span as it grows word by word, to the right and then to the left, as far as it may. */
function* growing(text: string, from: Span, may: (span: Span) => boolean): Generator<Span> {
  for (let span = from; span.end - span.start <= longest;) {
    yield span;
    const end = nextEnd(text, span.end);
    const start = previousStart(text, span.start);
    const wider = [
      end === null ? null : { ...span, end },
      start === null ? null : { ...span, start },
    ].find((candidate) => candidate !== null && may(candidate));
    if (!wider) return;
    span = wider;
  }
}

/**
 * The first of spans that grow that is `enough`. Whatever holds such a span is enough too, so they are tried in steps
 * that double: each trial looks through the whole text.
 */
function firstEnough(spans: Generator<Span>, enough: (span: Span) => boolean): Span | null {
  const tried: Span[] = [];
  let low = 0;
  for (const span of spans) {
    tried.push(span);
    if ((tried.length & (tried.length - 1)) !== 0) continue;
    if (enough(span)) return firstWithin(tried, low, enough);
    low = tried.length;
  }
  const last = tried.at(-1);
  return last && enough(last) ? firstWithin(tried, low, enough) : null;
}

/** By halves: the last span is enough, those before `from` are not. */
function firstWithin(
  spans: readonly Span[],
  from: number,
  enough: (span: Span) => boolean,
): Span | null {
  const high = firstWhere(from, spans.length - 1, (at) => {
    const span = spans[at];
    return span !== undefined && enough(span);
  });
  return spans[high] ?? null;
}

/**
 * Finds the shortest words that front matter can name figures or quotations by: those that stand once in the
 * prose, and hold this figure alone or open with this quotation; `null` where no words do. They leave the
 * passage only where it has none, as the cell of a table may.
 * @param items all figures or all quotations of the prose, in order
 */
export function wordsFinder(
  kind: 'figure' | 'quotation',
  items: readonly Stretch[],
  prose: ProseText,
): (target: Stretch) => string | null {
  const text = prose.plain;
  const spans = items.map(({ passage, span }) => prose.within(passage, span));
  /** Of those that end behind the stretch's beginning, two at most need be looked at: itself and the next. */
  const alone = (target: Span) => (stretch: Span) => {
    const first = firstEnding(spans, stretch.start);
    return [spans[first], spans[first + 1]].every(
      (other) => !other || other.start === target.start || other.start >= stretch.end,
    );
  };
  const standsOnce = ({ start, end }: Span) =>
    occurrences(text, text.slice(start, end), 2).length === 1;
  return (target) => {
    const span = prose.within(target.passage, target.span);
    const marked = prose.within(target.passage, target.marked);
    const isAlone = alone(span);
    const from = kind === 'figure' ? markedWords(span, marked, isAlone) : opening(text, span);
    const may = kind === 'figure' ? isAlone : ({ start }: Span) => start === span.start;
    const passage = prose.passage(target.passage);
    const inPassage = (stretch: Span) =>
      may(stretch) && passage.start <= stretch.start && stretch.end <= passage.end;
    const found =
      firstEnough(growing(text, from, inPassage), standsOnce) ??
      firstEnough(growing(text, from, may), standsOnce);
    return found && prose.text.slice(found.start, found.end);
  };
}

/** Index of the first of spans in order that ends behind an offset. */
function firstEnding(spans: readonly Span[], offset: number): number {
  return firstWhere(0, spans.length, (at) => (spans[at]?.end ?? Infinity) > offset);
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
