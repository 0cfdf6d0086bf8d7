import { type Page, pathOf } from '../../addresses.ts';
import type { Bound } from '../../reading/types.ts';
import type { Span } from '../../reading/types.ts';
import type { Context, QuotedFigure, Story } from '../../story/types.ts';
import { sentencesBeside } from './beside.ts';
import { type MarkedSentence, markedSentence } from './marked-sentence.ts';

/** What the address of a figure stands for. */
export interface FigureMeaning {
  of: 'figure';
  /** The full number in digits, `27 to 40` for a range or a change; `null` where it is malformed. */
  number: string | null;
  /** What its qualifier says of the number; `null` where none does, and in records that were written before bounds were. */
  bound: Bound | null;
  /** What is counted, or the measure, in the words of the text. */
  unit: string | null;
  /** What it counts, as the editor says it. */
  counts: string | null;
  sentence: MarkedSentence;
  /** The sentences of its paragraph before and behind it, as far as the text is at hand: the register does not keep them. */
  beside?: () => readonly [string, string];
  /** How many corrections of the story are on it. */
  corrections: number;
}

/** What the address of a quotation stands for. */
export interface QuotationMeaning {
  of: 'quotation';
  /** The speaker as the text names them. */
  speaker: string | null;
  /** Id of the person or body whose words they are. */
  by: string | null;
  sentence: MarkedSentence;
  corrections: number;
}

export type Meaning = FigureMeaning | QuotationMeaning;

/** What each figure and quotation of a story stands for, by the path of its address. */
export function meaningsOf(story: Story): Map<string, Meaning> {
  const { slug, figures, quotations, corrections } = story;
  const besideOf = sentencesBeside(story.prose);
  const correctionsOn = (id: string) => corrections.filter(({ on }) => on.includes(id)).length;
  const at = (page: Page, meaning: Meaning) => [pathOf(page), meaning] as const;
  return new Map([
    ...figures.map((figure) =>
      at(
        { page: 'figure', slug, id: figure.id },
        {
          of: 'figure',
          number: numberText(figure.value),
          bound: figure.bound,
          unit: oneLine(figure.unit),
          counts: oneLine(figure.counts),
          sentence: sentenceOf(figure),
          beside: () => besideOf(figure.id, figure.context.text),
          corrections: correctionsOn(figure.id),
        },
      ),
    ),
    ...quotations.map((quotation) =>
      at(
        { page: 'quotation', slug, id: quotation.id },
        {
          of: 'quotation',
          speaker: oneLine(quotation.speaker),
          by: quotation.by,
          sentence: sentenceOf(quotation),
          corrections: correctionsOn(quotation.id),
        },
      ),
    ),
  ]);
}

const oneLine = (text: string | null) => text && text.replace(/\s+/g, ' ').trim();

function numberText(value: QuotedFigure['value']): string | null {
  if (value === null) return null;
  return typeof value === 'number' ? String(value) : value.join(' to ');
}

/** The number alone or the words without their marks, in the sentence as it is printed; a cell behind its headings. */
function sentenceOf({
  span,
  marked,
  context,
}: {
  span: Span;
  marked: Span;
  context: Context;
}): MarkedSentence {
  const shift = context.marked.start - marked.start;
  const end = Math.min(span.end + shift, context.marked.end);
  return markedSentence(context.text, { start: Math.min(span.start + shift, end), end });
}
