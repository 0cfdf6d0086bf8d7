import { sectionName } from '../../telling/section-name.ts';
import { bylineText } from '../../telling/byline.ts';
import type { Root } from 'hast';
import type { Edition } from '../../edition/edition.ts';
import type { Correction } from '../../front-matter/types.ts';
import type { QuotedFigure, Story } from '../../story/types.ts';
import { figureEntry, type FigureEntry } from '../../telling/figure-entry.ts';
import { countsOf, figureFace, phraseOf } from '../../telling/figures/figure-parts.ts';
import { storyEnds, storyFacts, type StoryEnds } from '../../telling/end-matter.ts';
import { quotationEntry, type QuotationEntry } from '../../telling/quotation-entry.ts';
import { relationDrawings, type RelationDrawing } from '../../telling/figures/relation-drawings.ts';
import type { RelatedLink } from '../../telling/related-stories.ts';
import type { RelatedLine } from '../../telling/prose/running-text.ts';
import type { MarginGroup } from '../../telling/margin.ts';
import { seriesOf } from '../../telling/series/series-place.ts';
import { storyRows } from '../../telling/story-rows.ts';
import { translationLines, type TranslationLine } from '../../telling/translations.ts';
import { sentenceCase, wordsFor } from '../../wording/index.ts';
import type { Outlet } from '../../telling/outlet.ts';
import { storyId } from '../feeds/feed-id.ts';
import { picturesToKeep, type KeptPicture } from './kept-pictures.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { referencesOf } from './references.ts';

/** All that a form in which a story is kept prints: plain data, with every address whole. */
export interface KeptStory extends StoryEnds<RelatedLine> {
  slug: string;
  /** A URN, the same for ever: that of the story in feeds. */
  id: string;
  lang: string;
  /** The section that it stands in, as it is printed. */
  kicker: string;
  headline: string;
  standfirst: string;
  authors: string[];
  /** The same in one line. */
  byline: string;
  /** When it was published, as its author wrote it. */
  published: string;
  /** Place and date, byline, who reported it first, when it was published here; each a few words. */
  facts: string[];
  /** The prose; its links are references or addresses. */
  prose: Root;
  /** How many blocks of the prose stand together, and the figures that stand beside them, in order. */
  rows: { blocks: number; margin: MarginGroup[] }[];
  /** The whole address of each reference of the prose: of a figure its own page. */
  references: Readonly<Record<string, string>>;
  /** In the order of the prose. */
  pictures: KeptPicture[];
  /** The same story in other languages. */
  translations: TranslationLine[];
  figures: KeptFigure[];
  /** What the text says of some of its figures, drawn; each belongs before the first of those that it lists. */
  drawings: RelationDrawing[];
  quotations: KeptQuotation[];
  provenance: Provenance;
}

/** A figure with all that is known of it. */
export interface KeptFigure extends FigureEntry {
  /** The figure and what it counts: “at least 8,000 civilian deaths documented in Ukraine”. */
  phrase: string;
  /** What it counts, by itself: “Civilian deaths documented in Ukraine”. */
  heading: string;
  /** The page of whoever says so; `null` where nobody is named. */
  sayerAddress: string | null;
  /** The series that it belongs to. */
  series: { name: string; values: number; address: string } | null;
  /** Its own page. */
  address: string;
}

/** A quotation with whose words they are. */
export interface KeptQuotation extends QuotationEntry {
  speakerAddress: string | null;
  notes: number[];
  corrections: readonly Correction[];
  /** Its own page. */
  address: string;
}

/** A story as it is kept, from the edition that it stands in and for the place that it is published at. */
export function keptStory(edition: Edition, story: Story, outlet: Outlet): KeptStory {
  const { slug, lang, headline, standfirst, authors, published, prose } = story;
  const ends = storyEnds(edition, story);
  const { longDate, story: wording } = wordsFor(story);
  return {
    ...{ slug, lang, headline, standfirst, published, prose },
    authors: authors.map(({ name }) => name),
    byline: bylineText(story),
    id: storyId(edition, slug),
    kicker: wording.kicker(sectionName(story.section), story.topics),
    facts: [...storyFacts(story), `${wording.publishedHere} ${longDate(published)}`],
    rows: storyRows(edition, story).map(({ blocks, margin }) => ({
      blocks: blocks.length,
      margin,
    })),
    references: referencesOf(story, outlet.links),
    pictures: picturesToKeep(edition, story.pictures, outlet.links),
    figures: figuresOf(edition, story, outlet),
    drawings: relationDrawings(story),
    quotations: quotationsOf(edition, story, outlet),
    ...ends,
    related: relatedOf(edition, ends.related, outlet),
    translations: translationLines(edition, story, outlet.links),
    provenance: provenanceOf(story, outlet),
  };
}

function figuresOf(edition: Edition, story: Story, { links }: Outlet): KeptFigure[] {
  return story.figures.map((figure) => ({
    ...figureEntry(edition, story, figure),
    phrase: phraseOf(figure, wordsFor(story)),
    heading: sentenceCase(countsOf(figure) ?? figureFace(figure).text),
    sayerAddress:
      figure.by !== null && edition.people.has(figure.by)
        ? links.url({ page: 'person', id: figure.by })
        : null,
    series: keptSeries(edition, figure, links),
    address: links.url({ page: 'figure', slug: story.slug, id: figure.id }),
  }));
}

function keptSeries(
  edition: Edition,
  figure: QuotedFigure,
  links: Outlet['links'],
): KeptFigure['series'] {
  const series = seriesOf(edition, figure);
  if (series === null) return null;
  const { id, name, values } = series;
  return { name, values, address: links.url({ page: 'series', id }) };
}

function quotationsOf(edition: Edition, story: Story, { links }: Outlet): KeptQuotation[] {
  return story.quotations.map((quotation) => {
    const { id } = quotation;
    const entry = quotationEntry(edition, story, quotation);
    const speaker = entry.speaker?.id ?? null;
    return {
      ...entry,
      speakerAddress: speaker === null ? null : links.url({ page: 'person', id: speaker }),
      notes: story.notes.flatMap(({ on }, index) => (on.includes(id) ? [index + 1] : [])),
      corrections: story.corrections.filter(({ on }) => on.includes(id)),
      address: links.url({ page: 'quotation', slug: story.slug, id }),
    };
  });
}

function relatedOf(
  edition: Edition,
  related: readonly RelatedLink[],
  { links }: Outlet,
): RelatedLine[] {
  return related.map(({ page, headline, from, why }) => {
    const told = page.page === 'elsewhere' ? edition.elsewhere.get(page.id) : undefined;
    const original = told ? { publisher: told.publisher, address: told.url } : null;
    return { headline, from, why, address: links.url(page), original };
  });
}
