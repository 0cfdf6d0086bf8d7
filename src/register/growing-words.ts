import { firstWhere } from '../first-where.ts';
import type { Span } from '../reading/types.ts';

/** Nobody names a figure by more characters. */
export const longest = 1000;

/** Where the next word ends, less the punctuation behind it; `null` where the text has no more. */
export function nextEnd(text: string, at: number): number | null {
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
export function* growing(text: string, from: Span, may: (span: Span) => boolean): Generator<Span> {
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
export function firstEnough(spans: Generator<Span>, enough: (span: Span) => boolean): Span | null {
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
