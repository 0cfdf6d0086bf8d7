import type { Edition } from '../edition/edition.ts';
import type { Correction, Person, Quotation, Story } from '../story/types.ts';
import { quotations as wording } from '../wording/index.ts';
import { notesOn, shortened, type NumberedNote } from './notes.ts';
import { officeAt } from './office.ts';
import { sentenceParts, type SentenceParts } from './sentence-parts.ts';
import { neighbours, type Turn } from './turn.ts';

/** A quotation as it is listed: its words in their marks, and whose they are. */
export interface QuotationEntry {
  id: string;
  words: string;
  kind: string;
  speaker: Person | null;
  office: string | null;
  sentence: SentenceParts;
}

/** All that the own page of a quotation shows. */
export interface QuotationPage extends QuotationEntry {
  title: string;
  description: string;
  notes: NumberedNote[];
  corrections: readonly Correction[];
  turn: Turn;
}

export function quotationEntry(edition: Edition, story: Story, quotation: Quotation): QuotationEntry {
  const speaker = quotation.by === null ? null : (edition.people.get(quotation.by) ?? null);
  return {
    id: quotation.id,
    words: quotedWords(quotation),
    kind: wording.kinds[quotation.kind],
    speaker,
    office: speaker && officeAt(speaker, story.dateline.date),
    sentence: sentenceParts(quotation.context),
  };
}

export function quotationPage(edition: Edition, story: Story, quotation: Quotation): QuotationPage {
  const entry = quotationEntry(edition, story, quotation);
  const speaker = entry.speaker?.name ?? null;
  return {
    ...entry,
    title: wording.title(speaker, `“${shortened(quotation.text, 12)}”`),
    description: wording.description(speaker, entry.office, `“${shortened(quotation.text, 12)}”`),
    notes: notesOn(story, quotation.id),
    corrections: story.corrections.filter(({ on }) => on === quotation.id),
    turn: quotationTurn(edition, story, quotation),
  };
}

/** The words between marks, line breaks as spaces, with a comma that only led on to our sentence taken off. */
export function quotedWords({ text }: Quotation): string {
  return `“${text.replaceAll('\n', ' ').replace(/[,;]$/, '')}”`;
}

function quotationTurn(edition: Edition, story: Story, quotation: Quotation): Turn {
  const step = (other: Quotation | undefined) =>
    other && {
      page: { page: 'quotation', slug: story.slug, id: other.id } as const,
      title: (other.by === null ? null : edition.people.get(other.by)?.name) ?? wording.nobodyShort,
      words: `“${shortened(other.text)}”`,
    };
  const { before, after } = neighbours(story.quotations, quotation);
  return { before: step(before), after: step(after) };
}
