import { firstWhere } from '../first-where.ts';
import type { Language } from '../reading/languages/language.ts';
import type { Span } from '../reading/types.ts';
import type { CellNames } from '../story/prose/cell-names.ts';
import type { ProseText } from '../story/prose/prose-text.ts';
import { occurrences } from '../story/words.ts';
import { firstEnough, growing, longest, nextEnd } from './growing-words.ts';
import { tells, wordsOf } from './meanings/sentence-words.ts';

/** A figure or quotation of the prose, as far as its words go. */
export interface Stretch {
  passage: number;
  span: Span;
  marked: Span;
}

const openingWords = 2;

/**
 * So many words that tell something bind a number to its sentence: “January, the port counted 12 ships” stays when
 * February’s are told beside it.
 */
const bindingWords = 4;
/** So many words of a quotation are its own, however little each of them tells. */
const ownWords = 4;
/** A number of so many digits, less zeros at its end, hardly comes again. */
const rareDigits = 4;

const sentenceEnd = /[.!?…](?=[\s”"’')\]]|$)/u;

/** The sentence around a span, as far as points tell; near enough to look for words in. */
function sentenceAround(text: string, passage: Span, span: Span): Span {
  const from = Math.max(passage.start, span.start - longest);
  const before = [...text.slice(from, span.start).matchAll(new RegExp(sentenceEnd, 'gu'))].at(-1);
  const behind = sentenceEnd.exec(text.slice(span.end, Math.min(passage.end, span.end + longest)));
  return {
    start: before ? from + before.index + before[0].length : passage.start,
    end: behind ? span.end + behind.index : passage.end,
  };
}

/** Whether words are bound to their figure or quotation, so that an edit nearby hardly brings the same words again. */
function isBound(
  kind: 'figure' | 'quotation',
  words: string,
  item: string,
  language: Language,
): boolean {
  const all = wordsOf(words, language);
  if (kind === 'quotation' && all.length >= ownWords) return true;
  const digits = item.replace(/\D/g, '').replace(/0+$/, '');
  if (kind === 'figure' && digits.length >= rareDigits) return true;
  return all.filter(tells).length >= bindingWords;
}

/**
 * Finds the words that front matter can name figures or quotations by: the shortest that stand once in the prose, and
 * hold this figure alone or open with this quotation; `null` where no words do. Where a number or the first words may
 * easily come again they are longer, and bound to their sentence. They leave the sentence only where they stand in it
 * more than once, and the passage only where it has no such words. A figure of a cell goes by the name of that.
 * @param items all figures or all quotations of the prose, in order
 */
export function wordsFinder(
  kind: 'figure' | 'quotation',
  items: readonly Stretch[],
  prose: ProseText,
  cells: Pick<CellNames, 'namesOf'> & { spotsOf: (words: string) => readonly Span[] },
  language: Language,
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
    const within = (around: Span) => (stretch: Span) =>
      may(stretch) && around.start <= stretch.start && stretch.end <= around.end;
    const sentence = sentenceAround(text, passage, from);
    const item = text.slice(span.start, span.end);
    const named = kind === 'figure' ? cells.namesOf(target.passage) : [];
    const inCell = named.map((name) => `${name} | ${prose.text.slice(from.start, from.end)}`);
    const ofCell = inCell.find((words) => {
      const [spot, ...others] = cells.spotsOf(words);
      return spot?.start === from.start && others.length === 0;
    });
    if (ofCell !== undefined) return ofCell;
    const isEnough = ({ start, end }: Span) =>
      isBound(kind, text.slice(start, end), item, language) && standsOnce({ start, end });
    const growingIn = (around: Span) => growing(text, from, within(around));
    const found =
      firstEnough(growingIn(sentence), isEnough) ??
      allOf(growingIn(sentence), standsOnce) ??
      firstEnough(growingIn(passage), standsOnce) ??
      firstEnough(growing(text, from, may), standsOnce);
    const words = found && trimmed(text, found, from, standsOnce, language);
    return words && prose.text.slice(words.start, words.end);
  };
}

/** Words less the articles and the like at their ends, as far as they need not be there. */
function trimmed(
  text: string,
  words: Span,
  least: Span,
  enough: (span: Span) => boolean,
  language: Language,
): Span {
  const isEmpty = (word = '') => !wordsOf(word, language).some(tells);
  const shorter = [
    {
      ...words,
      end: words.start + text.slice(words.start, words.end).search(/[^\p{L}\p{N}%]*\s+\S*$/u),
    },
    { ...words, start: words.start + (/^\S*\s+/.exec(text.slice(words.start))?.[0].length ?? 0) },
  ].find(
    ({ start, end }) =>
      (start > words.start || end < words.end) &&
      start <= least.start &&
      end >= least.end &&
      isEmpty(text.slice(words.start, start) + text.slice(end, words.end)) &&
      enough({ start, end }),
  );
  return shorter ? trimmed(text, shorter, least, enough, language) : words;
}

/** All of what spans grow to, where that is enough: a sentence too short to bind by many words binds by all it has. */
function allOf(spans: Generator<Span>, enough: (span: Span) => boolean): Span | null {
  const last = [...spans].at(-1);
  return last && enough(last) ? last : null;
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
