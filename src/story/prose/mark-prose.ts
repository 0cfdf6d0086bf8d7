import type { Element, ElementContent, Properties } from 'hast';
import type { ProsePassage } from '../../markdown/passages.ts';
import { touches, wrapText, type Wrap } from '../../markdown/slice.ts';
import type { Span } from '../../reading/types.ts';
import type { QuotedFigure, Quotation } from '../types.ts';

/**
 * Marks the prose in place: sentences that hold something addressed, figures and quotations with their ids,
 * speakers and the first words of quotations as links. Links are references (`figure:killed`), never addresses.
 */
export function markProse(
  passages: readonly ProsePassage[],
  figures: readonly QuotedFigure[],
  quotations: readonly Quotation[],
): void {
  const figuresIn = Map.groupBy(figures, ({ passage }) => passage);
  const quotationsIn = Map.groupBy(quotations, ({ passage }) => passage);
  for (const [index, passage] of passages.entries()) {
    const { element } = passage;
    const own = {
      figures: figuresIn.get(index) ?? [],
      quotations: quotationsIn.get(index) ?? [],
    };
    if (own.figures.length + own.quotations.length === 0) continue;
    const wraps = nested([
      ...sentenceWraps([...own.figures, ...own.quotations]),
      ...own.quotations.map(({ id, marked }) => mark(marked, 'span', { id })),
      ...own.figures.flatMap(figureWraps),
      ...waysOut(own.quotations, passage.text),
    ]);
    element.children = wrapText(
      element.children,
      wraps.map((wrap) => (wrap.reference && touches(element, wrap, ['a']) ? asSpan(wrap) : wrap)),
    );
  }
}

interface Mark extends Wrap {
  id?: string;
  reference?: string;
}

function mark(
  span: Span,
  tagName: 'a' | 'span',
  properties: Properties & { id?: string; href?: string },
): Mark {
  return {
    start: span.start,
    end: span.end,
    ...(properties.id !== undefined && { id: properties.id }),
    ...(properties.href !== undefined && { reference: properties.href }),
    wrap: (children: ElementContent[]): Element => ({
      type: 'element',
      tagName,
      properties,
      children,
    }),
  };
}

/** Inside a link of the author's own no link can stand; the id stays, and the marker of a figure. */
function asSpan({ start, end, id, reference }: Mark): Mark {
  const isFigure = reference?.startsWith('figure:') ?? false;
  return mark({ start, end }, 'span', {
    ...(id !== undefined && { id }),
    ...(isFigure && { className: ['fig'] }),
  });
}

/** One span a sentence; sentences that one quotation runs through are one. */
function sentenceWraps(found: readonly (QuotedFigure | Quotation)[]): Mark[] {
  const spans: Span[] = [];
  for (const { sentence } of [...found].sort((a, b) => a.sentence.start - b.sentence.start)) {
    const last = spans.at(-1);
    if (last && sentence.start < last.end) last.end = Math.max(last.end, sentence.end);
    else spans.push({ ...sentence });
  }
  return spans.map((span) => mark(span, 'span', { className: ['s'] }));
}

function figureWraps(figure: QuotedFigure): Mark[] {
  const properties = { className: ['fig'], id: figure.id, href: `figure:${figure.id}` };
  return [mark(figure.marked, 'a', properties), mark(figure.span, 'a', properties)];
}

/** From the speaker to the person, from the first words of a quotation to its own page. */
function waysOut(quotations: readonly Quotation[], text: string): Mark[] {
  return quotations.flatMap(({ id, by, marked, speakerSpan }) => {
    const toQuotation = openings(text, marked).map((span) =>
      mark(span, 'a', { className: ['q'], href: `quotation:${id}` }),
    );
    // “he” and “it” are no names to follow.
    const isNamed = speakerSpan && /\p{Lu}/u.test(text.slice(speakerSpan.start, speakerSpan.end));
    return by !== null && isNamed
      ? [mark(speakerSpan, 'a', { href: `person:${by}` }), ...toQuotation]
      : toQuotation;
  });
}

const wordsOfWay = 3;
const furthest = 12;

/** The first words of a quotation with their mark; where figures stand in them, others after these, of which the first that is free is taken. */
function openings(text: string, { start, end }: Span): Span[] {
  const words = [...text.slice(start, end).matchAll(/\S+/g)]
    .slice(0, furthest)
    .map(({ index, 0: word }) => ({ start: start + index, end: start + index + word.length }));
  const upTo = (first: number, last: number): Span[] => {
    const [from, to] = [words[first], words[last]];
    return from && to ? [{ start: from.start, end: to.end }] : [];
  };
  const firsts = [wordsOfWay - 1, 1, 0].flatMap((last) => upTo(0, last));
  const later = words.flatMap((_, index) => (index === 0 ? [] : upTo(index, index + 1)));
  return [...firsts, ...later, ...upTo(words.length - 1, words.length - 1)];
}

/** Of stretches that would cross, or that stand for the same thing or lead to one quotation, the first stays. */
function nested(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  const ids = new Set<string>();
  const ways = new Set<string>();
  const near = new Map<number, Mark[]>();
  for (const next of marks) {
    if (next.id !== undefined && ids.has(next.id)) continue;
    const way = next.reference?.startsWith('quotation:') ? next.reference : null;
    if (way !== null && ways.has(way)) continue;
    const blocks = blocksOf(next);
    const barred = blocks.some((block) =>
      near
        .get(block)
        ?.some(
          (other) =>
            crosses(other, next) ||
            (next.reference !== undefined &&
              other.reference !== undefined &&
              overlaps(other, next)),
        ),
    );
    if (barred) continue;
    kept.push(next);
    if (next.id !== undefined) ids.add(next.id);
    if (way !== null) ways.add(way);
    for (const block of blocks) near.set(block, [...(near.get(block) ?? []), next]);
  }
  return kept;
}

const blockLength = 64;

/** The blocks of text that a stretch touches: two that overlap have one in common, and no block has many. */
function blocksOf({ start, end }: Span): number[] {
  const first = Math.floor(start / blockLength);
  return Array.from({ length: Math.floor(end / blockLength) - first + 1 }, (_, at) => first + at);
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

function crosses(a: Span, b: Span): boolean {
  const within = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end;
  return overlaps(a, b) && !within(a, b) && !within(b, a);
}
