import { publishedStories, type Edition } from '../edition/edition.ts';
import { ofEdition } from '../edition/of-edition.ts';
import type { Correction } from '../front-matter/types.ts';
import type { Quotation, Story } from '../story/types.ts';
import { wordsFor } from '../wording/index.ts';
import { notesOn, shortened, type NumberedNote } from '../telling/notes.ts';
import { paragraphParts } from '../telling/paragraph-parts.ts';
import type { SentenceParts } from '../telling/sentence-parts.ts';
import { plainWords, quotationEntry, type QuotationEntry } from '../telling/quotation-entry.ts';
import { neighbours, type Turn } from './turn.ts';

/** All that the own page of a quotation shows. */
interface QuotationPage extends QuotationEntry {
  title: string;
  description: string;
  /** What stands around it in the story. */
  paragraph: SentenceParts;
  /** Where and when it was said, if that is known. */
  occasion: string | null;
  /** What else the speaker said on the site, the newest first. */
  alsoSaid: { slug: string; id: string; words: string }[];
  notes: NumberedNote[];
  corrections: readonly Correction[];
  turn: Turn;
}

/** The own page of one quotation of a story. */
export function quotationPage(edition: Edition, story: Story, quotation: Quotation): QuotationPage {
  const entry = quotationEntry(edition, story, quotation);
  const speaker = entry.speaker?.name ?? null;
  const { quotations: wording, quoted } = wordsFor(story);
  const words = quoted(shortened(plainWords(quotation), 12));
  return {
    ...entry,
    title: wording.title(speaker, words),
    description: wording.description(speaker, entry.office, words),
    paragraph: paragraphParts(story.prose, quotation.id) ?? entry.sentence,
    occasion: quotation.occasion,
    alsoSaid: alsoSaid(edition, story, quotation),
    notes: notesOn(story, quotation.id),
    corrections: story.corrections.filter(({ on }) => on.includes(quotation.id)),
    turn: quotationTurn(edition, story, quotation),
  };
}

const mostAlsoSaid = 4;

/** What each person said in published stories, the last published first. */
const wordsOf = ofEdition((edition) =>
  Map.groupBy(
    publishedStories(edition).flatMap(({ slug, quotations }) =>
      quotations.map((quotation) => ({ slug, quotation })),
    ),
    ({ quotation }) => quotation.by,
  ),
);

function alsoSaid(
  edition: Edition,
  story: Story,
  { by, id: own }: Quotation,
): QuotationPage['alsoSaid'] {
  if (by === null) return [];
  const { quoted } = wordsFor(story);
  return (wordsOf(edition).get(by) ?? [])
    .filter(({ slug, quotation }) => slug !== story.slug || quotation.id !== own)
    .slice(0, mostAlsoSaid)
    .map(({ slug, quotation: { id, ...other } }) => ({
      slug,
      id,
      words: quoted(shortened(plainWords(other), 14)),
    }));
}

function quotationTurn(edition: Edition, story: Story, quotation: Quotation): Turn {
  const { quotations: wording, quoted } = wordsFor(story);
  const step = (other: Quotation | undefined) =>
    other && {
      page: { page: 'quotation', slug: story.slug, id: other.id } as const,
      title: quotationEntry(edition, story, other).speaker?.name ?? wording.nobodyShort[other.kind],
      words: quoted(shortened(plainWords(other))),
    };
  const { before, after } = neighbours(story.quotations, quotation);
  return { before: step(before), after: step(after) };
}
