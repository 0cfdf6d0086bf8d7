import { data as wording, wordsFor } from '../../wording/index.ts';
import type { FigureRecord, FiguresDocument, StoryRecord } from './figures-document.ts';
import { table } from './table.ts';

interface Row {
  figure: FigureRecord;
  story: StoryRecord;
  document: FiguresDocument;
}

interface Column {
  name: string;
  about: string;
  cell: (row: Row) => string | number | null | undefined;
}

const { figure: told, story: toldOfStory, by, source, fields, inSeries } = wording;
const several = (about: string) => `${about} ${wording.inOneCell}`;

/** The columns of a table of figures, with what each holds. A name never changes; new ones come last. */
export const columns: readonly Column[] = [
  { name: 'story', about: told.story, cell: ({ figure }) => figure.story },
  { name: 'id', about: told.id, cell: ({ figure }) => figure.id },
  { name: 'phrase', about: told.phrase, cell: ({ figure }) => figure.phrase },
  { name: 'text', about: told.text, cell: ({ figure }) => figure.text },
  { name: 'qualifier', about: told.qualifier, cell: ({ figure }) => figure.qualifier },
  { name: 'value', about: told.value, cell: ({ figure }) => figure.value },
  { name: 'from', about: told.from, cell: ({ figure }) => figure.from },
  { name: 'to', about: told.to, cell: ({ figure }) => figure.to },
  { name: 'unit', about: told.unit, cell: ({ figure }) => figure.unit },
  { name: 'counts', about: told.counts, cell: ({ figure }) => figure.counts },
  { name: 'by', about: told.by, cell: ({ figure }) => figure.by?.name },
  { name: 'by_address', about: by.address, cell: ({ figure }) => figure.by?.address },
  { name: 'as_of', about: told.asOf, cell: ({ figure }) => figure.asOf },
  { name: 'source_title', about: source.title, cell: ({ figure }) => figure.source?.title },
  {
    name: 'source_publisher',
    about: source.publisher,
    cell: ({ figure }) => figure.source?.publisher,
  },
  { name: 'source_via', about: source.via, cell: ({ figure }) => figure.source?.via },
  { name: 'source_date', about: source.date, cell: ({ figure }) => figure.source?.date },
  { name: 'source_address', about: source.url, cell: ({ figure }) => figure.source?.url },
  { name: 'source_read', about: source.read, cell: ({ figure }) => figure.source?.read },
  { name: 'sentence', about: told.sentence, cell: ({ figure }) => figure.sentence },
  { name: 'address', about: told.address, cell: ({ figure }) => figure.address },
  {
    name: 'sentence_address',
    about: told.sentenceAddress,
    cell: ({ figure }) => figure.sentenceAddress,
  },
  { name: 'notes', about: several(told.notes), cell: notesCell },
  {
    name: 'corrections',
    about: several(told.corrections),
    cell: correctionsCell,
  },
  { name: 'headline', about: toldOfStory.headline, cell: ({ story }) => story.headline },
  { name: 'language', about: toldOfStory.language, cell: ({ story }) => story.language },
  { name: 'published', about: toldOfStory.published, cell: ({ story }) => story.published },
  { name: 'updated', about: toldOfStory.updated, cell: ({ story }) => story.updated },
  { name: 'licence', about: fields.licence, cell: ({ document }) => document.licence.url },
  { name: 'cite', about: told.cite, cell: ({ figure }) => figure.cite },
  { name: 'bound', about: told.bound, cell: ({ figure }) => figure.bound },
  { name: 'series', about: told.series, cell: ({ figure }) => figure.series?.name },
  {
    name: 'series_address',
    about: inSeries.address,
    cell: ({ figure }) => figure.series?.address,
  },
  { name: 'said_by', about: told.saidBy, cell: ({ figure }) => figure.saidBy },
];

/** Figures as a table. */
export function figuresCsv(document: FiguresDocument): string {
  const stories = new Map(document.stories.map((story) => [story.slug, story]));
  const rows = document.figures.flatMap((figure) => {
    const story = stories.get(figure.story);
    return story ? [columns.map(({ cell }) => cell({ figure, story, document }) ?? '')] : [];
  });
  return table(
    columns.map(({ name }) => name),
    rows,
  );
}

const parted = (texts: readonly string[]) => texts.join(' | ');

const wordingFor = ({ language }: StoryRecord) => wordsFor({ lang: language }).data;

function notesCell({ figure: { notes }, story }: Row): string {
  const { misprint: misprinted } = wordingFor(story);
  return parted(
    notes.map(({ text, misprint }) => (misprint === null ? text : misprinted(misprint, text))),
  );
}

function correctionsCell({ figure: { corrections }, story }: Row): string {
  const { corrected } = wordingFor(story);
  return parted(corrections.map(({ date, was, now, why }) => corrected(date, was, now, why)));
}
