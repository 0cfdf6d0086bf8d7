import { publishedStories, type Edition } from '../edition/edition.ts';
import { thingsOnce } from '../edition/translations/told-once.ts';
import { translationsOf } from '../edition/translations/translations.ts';
import { ofEdition } from '../edition/of-edition.ts';
import type { Correction } from '../front-matter/types.ts';
import type { Quotation, Story } from '../story/types.ts';
import { wordsFor } from '../wording/index.ts';
import { notesOn, shortened, type NumberedNote } from '../telling/notes/notes.ts';
import { paragraphParts } from '../telling/prose/paragraph-parts.ts';
import type { SentenceParts } from '../telling/prose/sentence-parts.ts';
import { plainWords, quotationEntry, type QuotationEntry } from '../telling/quotation-entry.ts';
import type { Counterpart } from './counterpart.ts';
import type { Preview } from './head.ts';
import { neighbours, type Turn } from './turn.ts';

/** All that the own page of a quotation shows. */
interface QuotationPage extends QuotationEntry {
  title: string;
  description: string;
  preview: Preview;
  /** What stands around it in the story. */
  paragraph: SentenceParts;
  /** What else the speaker said on the site, the newest first. */
  alsoSaid: { slug: string; id: string; lang: string; words: string }[];
  inOtherLanguages: Counterpart[];
  notes: NumberedNote[];
  corrections: readonly Correction[];
  turn: Turn;
}

/** The own page of one quotation of a story. */
export function quotationPage(edition: Edition, story: Story, quotation: Quotation): QuotationPage {
  const entry = quotationEntry(edition, story, quotation);
  const speaker = entry.speaker?.name ?? null;
  const { quotations: wording, quoted, longDate } = wordsFor(story);
  const words = quoted(shortened(plainWords(quotation), 12));
  const title = wording.title(speaker, words);
  const said = wording.description(speaker, entry.office, entry.occasion, {
    headline: story.headline,
    date: longDate(story.dateline.date),
  });
  return {
    ...entry,
    title,
    description: `${words} ${said}`,
    preview: { title, description: said },
    paragraph: paragraphParts(story.prose, quotation.id) ?? entry.sentence,
    alsoSaid: alsoSaid(edition, story, quotation),
    inOtherLanguages: translationsOf(edition, story).flatMap((other) => {
      const { lang, slug, quotations } = other;
      const same = quotations.find(({ id }) => id === quotation.id);
      const page = { page: 'quotation', slug, id: quotation.id } as const;
      return same
        ? [{ page, lang, words: wordsFor(other).quoted(shortened(plainWords(same), 14)) }]
        : [];
    }),
    notes: notesOn(story, quotation.id),
    corrections: story.corrections.filter(({ on }) => on.includes(quotation.id)),
    turn: quotationTurn(edition, story, quotation),
  };
}

const mostAlsoSaid = 4;

/** What each person said in published stories, the last published first. */
const wordsOf = ofEdition((edition) =>
  Map.groupBy(
    publishedStories(edition).flatMap((story) =>
      story.quotations.map((quotation) => ({ story, quotation })),
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
  // What is told beside it in another language is no other thing that was said.
  const tellings = translationsOf(edition, story).map(({ slug }) => slug);
  const others = (wordsOf(edition).get(by) ?? []).filter(
    (said) =>
      !tellings.includes(said.story.slug) &&
      (said.story.slug !== story.slug || said.quotation.id !== own),
  );
  return thingsOnce(edition, others, ({ quotation: { id } }) => id)
    .slice(0, mostAlsoSaid)
    .map(({ story: other, quotation }) => ({
      slug: other.slug,
      id: quotation.id,
      lang: other.lang,
      words: wordsFor(other).quoted(shortened(plainWords(quotation), 14)),
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
