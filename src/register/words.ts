import type { Span } from '../reading/types.ts';
import { occurrences, plain } from '../story/words.ts';

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
 * passages, and hold this figure alone or open with this quotation; `null` where no words do.
 */
export function distinctWords(
  kind: 'figure' | 'quotation',
  target: Stretch,
  others: readonly Stretch[],
  passages: readonly string[],
): string | null {
  const texts = passages.map(plain);
  const text = texts[target.passage];
  if (text === undefined) return null;
  const standsOnce = ({ start, end }: Span) => {
    const words = text.slice(start, end);
    return texts.flatMap((passage) => occurrences(passage, words)).length === 1;
  };
  const beside = others.filter(
    ({ passage, span }) => passage === target.passage && span !== target.span,
  );
  const alone = (span: Span) => !beside.some((other) => overlap(other.span, span));
  const from = kind === 'figure' ? markedWords(target, alone) : opening(text, target.span);
  const may = kind === 'figure' ? alone : ({ start }: Span) => start === target.span.start;
  const span = grown(text, from, may, standsOnce);
  return span && (passages[target.passage] ?? '').slice(span.start, span.end).replace(/\s/g, ' ');
}

/** Number, qualifier and measure together, if no other figure stands among them. */
function markedWords({ span, marked }: Stretch, alone: (span: Span) => boolean): Span {
  const all = { start: Math.min(span.start, marked.start), end: Math.max(span.end, marked.end) };
  return alone(all) ? all : span;
}

/** The first words of a quotation. */
function opening(text: string, { start, end }: Span): Span {
  let to = start;
  for (let count = 0; count < openingWords; count++) to = Math.min(nextEnd(text, to) ?? end, end);
  return { start, end: to };
}
