import { bylineText } from '../../telling/byline.ts';
import { toString } from 'hast-util-to-string';
import type { FiguresFiles } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import { lastChange } from '../../story/last-change.ts';
import type { QuotedFigure, Story } from '../../story/types.ts';
import { sayerName } from '../../telling/attribution.ts';
import { phraseOf } from '../../telling/figures/figure-parts.ts';
import { notesOn } from '../../telling/notes/notes.ts';
import { seriesOf } from '../../telling/series/series-place.ts';
import { figureReference, storyReference } from '../citations/reference.ts';
import { apa } from '../citations/styles.ts';
import { wordsFor } from '../../wording/index.ts';
import type { FigureRecord, FiguresDocument, StoryRecord } from './figures-document.ts';
import type { Outlet } from '../../telling/outlet.ts';
import { sourceOf } from '../../telling/sources.ts';

/**
 * The figures of stories as data.
 * @param files where the data stand, and the same as a table
 */
export function figuresData(
  edition: Edition,
  stories: readonly Story[],
  outlet: Outlet,
  files: FiguresFiles,
): FiguresDocument {
  const { site, links } = outlet;
  return {
    $schema: links.fileUrl({ file: 'figures-schema' }),
    address: links.fileUrl(files.json),
    table: links.fileUrl(files.csv),
    publisher: { name: site.publisher, url: links.url({ page: 'front' }) },
    licence: { ...site.licence },
    stories: stories.map((story) => storyRecord(story, outlet)),
    figures: stories.flatMap((story) =>
      story.figures.map((figure) => figureRecord(edition, story, figure, outlet)),
    ),
  };
}

/** The same as the text of a JSON file (RFC 8259). */
export function figuresJson(document: object): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}

function storyRecord(story: Story, outlet: Outlet): StoryRecord {
  return {
    slug: story.slug,
    headline: story.headline,
    address: outlet.links.url({ page: 'story', slug: story.slug }),
    language: story.lang,
    translationOf: story.translationOf,
    published: story.published,
    updated: lastChange(story),
    place: story.dateline.place,
    date: story.dateline.date,
    byline: bylineText(story),
    firstReportedBy: story.firstReportedBy,
    section: story.section,
    topics: [...story.topics],
    cite: apa(storyReference(story, outlet)),
  };
}

function figureRecord(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
  outlet: Outlet,
): FigureRecord {
  const { id, text, qualifier, bound, value, unit, counts, asOf, context } = figure;
  const { slug } = story;
  const person = figure.by === null ? undefined : edition.people.get(figure.by);
  const source = sourceOf(story, figure.source);
  return {
    story: slug,
    id,
    phrase: phraseOf(figure, wordsFor(story)),
    text,
    qualifier,
    bound,
    ...numbersOf(value),
    unit,
    counts,
    by: person
      ? {
          id: person.id,
          name: person.name,
          address: outlet.links.url({ page: 'person', id: person.id }),
        }
      : null,
    asOf,
    source: source ? { ...source } : null,
    sentence: context.text,
    address: outlet.links.url({ page: 'figure', slug, id }),
    sentenceAddress: outlet.links.url({ page: 'story', slug }, id),
    notes: notesOn(story, id).map(({ content, misprint }) => ({
      text: toString({ type: 'root', children: [...content] }),
      misprint,
    })),
    corrections: story.corrections
      .filter(({ on }) => on.includes(id))
      // What stands in the text says what it is now.
      .flatMap(({ date, was, now, why }) => (now === null ? [] : [{ date, was, now, why }])),
    cite: apa(figureReference(edition, story, figure, outlet)),
    series: seriesRecord(edition, figure, outlet),
    saidBy: person ? null : sayerName(edition, figure, wordsFor(story)),
  };
}

function seriesRecord(
  edition: Edition,
  figure: QuotedFigure,
  { links }: Outlet,
): FigureRecord['series'] {
  const series = seriesOf(edition, figure);
  if (series === null) return null;
  const { id, name } = series;
  return { id, name, address: links.url({ page: 'series', id }) };
}

function numbersOf(value: QuotedFigure['value']): Pick<FigureRecord, 'value' | 'from' | 'to'> {
  if (value === null || typeof value === 'number') return { value, from: null, to: null };
  const [from, to] = value;
  return { value: null, from, to };
}
