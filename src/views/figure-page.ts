import { drawingHtml } from '../drawings/drawing-html.ts';
import type { Edition } from '../edition/edition.ts';
import { translationsOf } from '../edition/translations/translations.ts';
import type { Person } from '../front-matter/types.ts';
import type { QuotedFigure, Story } from '../story/types.ts';
import { sentenceCase, wordsFor } from '../wording/index.ts';
import { attribution } from '../telling/attribution.ts';
import { figureEntry, type FigureEntry } from '../telling/figure-entry.ts';
import { countsAfterNumber } from '../telling/figures/figure-parts.ts';
import { faceParts, figureFace, phraseOf } from '../telling/figures/figure-parts.ts';
import { shortened } from '../telling/notes/notes.ts';
import { drawingsWith } from '../telling/figures/relation-drawings.ts';
import { placeInSeries, seriesOf, type InSeries } from '../telling/series/series-place.ts';
import { runningText } from '../telling/prose/running-text.ts';
import type { FigureElsewhere } from '../telling/prose/figure-elsewhere.ts';
import { sameFigure } from '../telling/figures/same-figure.ts';
import { rowTable, tableRow } from '../telling/figures/table-rows.ts';
import type { Counterpart } from './counterpart.ts';
import type { Preview } from './head.ts';
import { neighbours, type Turn } from './turn.ts';

/** All that the own page of a figure shows. */
interface FigurePage extends FigureEntry {
  /** The figure as it stands under the marker of its own page. */
  hero: string;
  title: string;
  /** The figure and what it counts, without where it is told; and who says so. */
  preview: Preview;
  description: string;
  by: Person | null;
  /** The row of the table that it stands in, as HTML; `null` where it stands in a sentence. */
  row: string | null;
  drawings: { heading: string; html: string }[];
  /** The series that it belongs to, and its place there drawn. */
  series: (InSeries & { html: string | null }) | null;
  inOtherStories: FigureElsewhere[];
  inOtherLanguages: Counterpart[];
  turn: Turn;
}

/**
 * More make a page heavy: beside the place of a figure in its series one relation is drawn, a sum before a share in which it
 * is but the whole, since that is drawn on the page of the part.
 */
const mostBesideSeries = 1;

/** The own page of one figure of a story. */
export function figurePage(edition: Edition, story: Story, figure: QuotedFigure): FigurePage {
  const { by } = figure;
  const person = by === null ? null : (edition.people.get(by) ?? null);
  const words = wordsFor(story);
  const wording = words.figures;
  const phrase = phraseOf(figure, words);
  const inOtherStories = sameFigure(edition, story, figure);
  const series = seriesOf(edition, figure);
  const entry = figureEntry(edition, story, figure);
  const row = tableRow(story.prose, figure.id);
  const place = series && placeInSeries(edition, story, figure);
  const drawings = drawingsWith(story, figure).slice(
    0,
    place === null ? undefined : mostBesideSeries,
  );
  const title = titleOf(story, figure, phrase, inOtherStories);
  const said = wording.description(attribution(edition, figure, words), story.headline);
  return {
    ...entry,
    hero: runningText(...faceParts(entry.face.pieces, true)),
    title,
    description: `${ended(sentenceCase(phrase))} ${said}`,
    preview: {
      title: figure.counts === null ? title : sentenceCase(phrase),
      description: said,
    },
    by: person,
    row: row && rowTable(row),
    drawings: drawings.map(({ kind, content }) => ({
      heading: wording[kind],
      html: drawingHtml(content),
    })),
    series: series && { ...series, html: place },
    inOtherStories,
    inOtherLanguages: translationsOf(edition, story).flatMap((other) => {
      const { lang, slug, figures } = other;
      const same = figures.find(({ id }) => id === figure.id);
      const page = { page: 'figure', slug, id: figure.id } as const;
      return same ? [{ page, lang, words: phraseOf(same, wordsFor(other)) }] : [];
    }),
    turn: figureTurn(story, figure),
  };
}

/** The phrase alone where nobody could take it for another page's; else what it is told in as well. */
function titleOf(
  { lang, headline }: Story,
  { counts, context }: QuotedFigure,
  phrase: string,
  inOtherStories: readonly FigureElsewhere[],
): string {
  const { figures: wording } = wordsFor({ lang });
  const title = sentenceCase(phrase);
  if (counts === null) return wording.titleBySentence(title, shortened(context.text, 10));
  const isElsewhere = inOtherStories.some((other) => other.phrase === phrase);
  return isElsewhere ? wording.titleByStory(title, headline) : title;
}

const ended = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

function figureTurn(story: Story, figure: QuotedFigure): Turn {
  const step = (other: QuotedFigure | undefined) =>
    other && {
      page: { page: 'figure', slug: story.slug, id: other.id } as const,
      title: figureFace(other).text,
      words: countsAfterNumber(other) ?? '',
    };
  const { before, after } = neighbours(story.figures, figure);
  return { before: step(before), after: step(after) };
}
