import type { Edition } from '../../edition/edition.ts';
import type { Outlet } from '../../telling/outlet.ts';
import type { ToldSeries, ToldValue } from '../../telling/series/told-series.ts';
import { seriesReference } from '../citations/reference.ts';
import { apa } from '../citations/styles.ts';
import type { SeriesDocument } from './series-document.ts';
import { table } from './table.ts';
import { sourceOf } from '../../telling/sources.ts';

/** A series as data. */
export function seriesData(
  edition: Edition,
  { series, values }: ToldSeries,
  outlet: Outlet,
): SeriesDocument {
  const { site, links } = outlet;
  const { id, name, about, unit } = series;
  const bodyOf = (by: string) => {
    const person = edition.people.get(by);
    return person
      ? { id: person.id, name: person.name, address: links.url({ page: 'person', id: by }) }
      : null;
  };
  const valueOf = (told: ToldValue) => {
    const { date, value, qualifier, bound, revised, note, exactly, roundly } = told;
    const source = sourceOf(series, told.source);
    return {
      ...{ date, value, qualifier, bound, revised, note },
      by: bodyOf(told.by),
      source: source ? { ...source } : null,
      figures: [...exactly, ...roundly].map(({ story, figure }) =>
        links.url({ page: 'figure', slug: story.slug, id: figure.id }),
      ),
    };
  };
  return {
    $schema: links.fileUrl({ file: 'series-schema' }),
    address: links.fileUrl({ file: 'series-json', id }),
    table: links.fileUrl({ file: 'series-csv', id }),
    page: links.url({ page: 'series', id }),
    publisher: { name: site.publisher, url: links.url({ page: 'front' }) },
    licence: { ...site.licence },
    ...{ id, name, about, unit },
    by: bodyOf(series.by),
    values: values.map(valueOf),
    cite: apa(seriesReference(series, outlet)),
  };
}

type Value = SeriesDocument['values'][number];

/** The columns of a table of values. A name never changes; new ones come last. */
const columns: readonly { name: string; cell: (value: Value, all: SeriesDocument) => unknown }[] = [
  { name: 'series', cell: (_, { id }) => id },
  { name: 'date', cell: ({ date }) => date },
  { name: 'value', cell: ({ value }) => value },
  { name: 'unit', cell: (_, { unit }) => unit },
  { name: 'qualifier', cell: ({ qualifier }) => qualifier },
  { name: 'bound', cell: ({ bound }) => bound },
  { name: 'revised', cell: ({ revised }) => (revised ? 'yes' : null) },
  { name: 'by', cell: ({ by }) => by?.name },
  { name: 'note', cell: ({ note }) => note },
  { name: 'source_title', cell: ({ source }) => source?.title },
  { name: 'source_publisher', cell: ({ source }) => source?.publisher },
  { name: 'source_via', cell: ({ source }) => source?.via },
  { name: 'source_date', cell: ({ source }) => source?.date },
  { name: 'source_address', cell: ({ source }) => source?.url },
  { name: 'figures', cell: ({ figures }) => figures.join(' | ') },
  { name: 'licence', cell: (_, { licence }) => licence.url },
  { name: 'cite', cell: (_, { cite }) => cite },
];

/** The values of a series as a table. */
export function seriesCsv(document: SeriesDocument): string {
  const rows = document.values.map((value) =>
    columns.map(({ cell }) => cell(value, document) ?? ''),
  );
  return table(
    columns.map(({ name }) => name),
    rows,
  );
}
