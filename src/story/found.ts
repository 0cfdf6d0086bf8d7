import { nobody, type StoryData } from '../front-matter/story-data.ts';
import type { ProsePassage } from '../markdown/passages.ts';
import type { FoundFigure, FoundQuotation, Reading, Span } from '../reading/types.ts';
import type { Language } from '../reading/languages/language.ts';
import { behindNumber } from './figures/behind-number.ts';
import { contextOf, sentencesAround } from './context.ts';
import type { Context, QuotedFigure, Quotation } from './types.ts';
import { plainName } from './words.ts';

/** Where a figure or a quotation stands in its story. */
interface Setting {
  language: Language;
  /** Its number among those of its kind, from 0. */
  order: number;
  /** What is printed before it where it stands in the cell of a table. */
  headings: string;
}

/** A figure of the prose joined to what front matter adds; without an id of its own it goes by its number in the story. */
export function quotedFigure(
  found: FoundFigure,
  passage: ProsePassage,
  addition: StoryData['figures'][number] | undefined,
  { by, saidBy, isOurs }: Pick<QuotedFigure, 'by' | 'saidBy' | 'isOurs'>,
  { language, order, headings }: Setting,
): QuotedFigure {
  const { id, counts = null, asOf = null, source = null, series = null } = addition ?? {};
  const measure = measureOf(found, passage.text) ?? measureUnsaid(found, counts, language);
  const noun = nounOf(found, measure, language);
  const context = contextOf(passage.text, found.sentence, found.marked, headings);
  return {
    ...found,
    id: id ?? `figure-${order + 1}`,
    ...{ counts, asOf, source, series, measure, noun },
    ...{ by, saidBy, isOurs, byNobody: addition?.by === nobody },
    measuredIn: measure === null ? '' : language.figures.nouns.singular(measure.replace(/^-/, '')),
    said: {
      ...behindNumber(
        found,
        { measure, counts, noun, rest: passage.text.slice(found.marked.end) },
        language,
      ),
      opens: openingOf(found, context, language),
    },
    context,
  };
}

/** The word before two ends that are told in one, where it says that they are two. */
function openingOf(
  { value, text }: FoundFigure,
  { text: sentence, marked }: Context,
  { phrasing }: Language,
): string | null {
  if (value === null || typeof value === 'number' || !/\s\p{L}+\s/u.test(text)) return null;
  const [word = ''] = /\p{L}+(?=\s+$)/u.exec(sentence.slice(0, marked.start)) ?? [];
  return phrasing.openers.has(word.toLowerCase()) ? word.toLowerCase() : null;
}

/** What the marker covers behind the number, where it begins the unit: “tonnes” of “tonnes of wheat”. */
function measureOf({ span, marked, unit }: FoundFigure, text: string): string | null {
  const behind = text.slice(span.end, marked.end).trim();
  const opensUnit = unit?.toLowerCase().startsWith(behind.replace(/^-/, '').toLowerCase());
  return behind !== '' && opensUnit ? behind : null;
}

/**
 * A measure that neither the marker covers nor what is counted tells: the tonnes of “250 of the 700 tonnes”, without which the
 * number by itself would count something else.
 */
function measureUnsaid(
  { unit, text, headed, kind }: FoundFigure,
  counts: string | null,
  { figures: { nouns } }: Language,
): string | null {
  if (unit === null || counts === null || kind !== 'plain') return null;
  if (!nouns.measures.has(unit) && !nouns.measures.has(unit.toLowerCase())) return null;
  const told = `${headed ?? text} ${counts}`.toLowerCase().split(/[^\p{L}\d]+/u);
  const inOne = (word: string) => nouns.singular(word.toLowerCase());
  return told.map(inOne).includes(inOne(unit)) ? null : unit;
}

/** The counted noun of the prose, less a measure that stands under the marker: “wheat” of “tonnes of wheat”. */
function nounOf(
  { unit, text, headed }: FoundFigure,
  measure: string | null,
  { figures: { nouns } }: Language,
): string | null {
  if (unit === null || !/^\p{L}/u.test(unit)) return null;
  if ((headed ?? text).toLowerCase().includes(unit.toLowerCase())) return null;
  if (measure === null) return unit;
  const [link = '', ...words] = unit.slice(measure.replace(/^-/, '').length).trim().split(' ');
  const isOf = nouns.of.has(link.toLowerCase()) || nouns.ofThe.has(link.toLowerCase());
  return (isOf ? words : [link, ...words]).join(' ') || null;
}

/** A quotation of the reading with its id, its speaker and its sentence. */
export function quotation(
  found: FoundQuotation,
  { text }: ProsePassage,
  sentences: Reading['sentences'],
  addition: StoryData['quotations'][number] | undefined,
  speakers: ReadonlyMap<string, string>,
  { order, headings }: Setting,
): Quotation {
  const named = found.speaker === null ? undefined : speakers.get(plainName(found.speaker));
  const all = sentences[found.passage] ?? [];
  const around = sentencesAround(all, found.marked);
  return {
    ...found,
    sentence: around,
    id: addition?.id ?? `quotation-${order + 1}`,
    by: addition?.by === nobody ? null : (addition?.by ?? named ?? null),
    byNobody: addition?.by === nobody,
    occasion: addition?.occasion ?? null,
    source: addition?.source ?? null,
    sentences: sentencesWithin(text, all, found.span),
    context: contextOf(text, around, found.marked, headings),
  };
}

/** What of each sentence stands within some words. */
function sentencesWithin(text: string, sentences: readonly Span[], words: Span): string[] {
  return sentences.flatMap((sentence) => {
    const start = Math.max(sentence.start, words.start);
    const part = text.slice(start, Math.min(sentence.end, words.end)).trim();
    return start < words.end && part !== '' ? [part] : [];
  });
}
