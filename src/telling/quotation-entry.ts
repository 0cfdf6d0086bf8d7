import type { Addresses } from '../addresses.ts';
import type { Edition } from '../edition/edition.ts';
import type { Quotation, Story } from '../story/types.ts';
import { wordsFor, type Wording } from '../wording/index.ts';
import { officeAt, officeTold } from './office.ts';
import { nameLine } from './prose/running-text.ts';
import { sentenceParts, type SentenceParts } from './prose/sentence-parts.ts';
import { sourceLine, type SourceLine, sourceOf } from './sources.ts';

/** A quotation as it is listed: its words in their marks, and whose they are. */
export interface QuotationEntry {
  id: string;
  words: string;
  kind: Quotation['kind'];
  /** Whose words they are; without an id where there is no file of theirs. */
  speaker: { name: string; id: string | null } | null;
  /** The office that its speaker held then, as it is told behind the name. */
  office: string | null;
  /** The same by itself. */
  officeAlone: string | null;
  /** Where and when it was said, if that is known. */
  occasion: string | null;
  /** The document where the words can be checked. */
  source: SourceLine | null;
  sentence: SentenceParts;
}

/** A quotation as it is listed. */
export function quotationEntry(
  edition: Edition,
  story: Story,
  quotation: Quotation,
): QuotationEntry {
  const { id, kind, by, speaker: name, occasion } = quotation;
  const source = sourceOf(story, quotation.source);
  const person = by === null ? undefined : edition.people.get(by);
  const office = person ? officeAt(person, story.dateline.date) : null;
  const words = wordsFor(story);
  const named = kind === 'phrase' || name === null ? null : { name, id: null };
  return {
    id,
    words: words.quoted(plainWords(quotation)),
    kind,
    speaker: person ?? named,
    office: office && officeTold(office, story.published, words),
    officeAlone: office?.title ?? null,
    occasion,
    source: source ? sourceLine(source, words) : null,
    sentence: sentenceParts(quotation.context, story.lang),
  };
}

/** Whose words they are, with the office held then; or that nobody is named. */
export function speakerLine(
  { speaker, office, kind }: QuotationEntry,
  links: Addresses,
  { quotations }: Wording,
): string {
  return speaker === null ? quotations.nobodyShort[kind] : nameLine(speaker, office, links);
}

/** On which occasion it was said, and in which story it stands; of the day of the story only where no other is known. */
export function occasionLine(
  { occasion, officeAlone }: Pick<QuotationEntry, 'occasion' | 'officeAlone'>,
  { headline, date }: { headline: string; date: string },
  { people }: Wording,
): string {
  return occasion === null
    ? people.occasion(officeAlone, headline, date)
    : people.saidAt(occasion, officeAlone, headline);
}

/** The words, line breaks as spaces, without a comma that only led on to our sentence. */
export function plainWords({ text }: Pick<Quotation, 'text'>): string {
  return text.replaceAll('\n', ' ').replace(/[,;]$/, '');
}
