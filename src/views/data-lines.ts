import { h, type Child } from 'hastscript';
import { allFiguresFiles, figuresFiles, type Addresses, type FiguresFiles } from '../addresses.ts';
import { wholeSite } from '../edition/lists/listings.ts';
import { data, feeds, lists, series, type Wording } from '../wording/index.ts';
import { runningText } from '../telling/prose/running-text.ts';

/** “Feeds of all stories: RSS, Atom, JSON Feed”, each a link. */
export function feedLine(links: Addresses): string {
  const { listing } = wholeSite;
  return lineOf(feeds.all, [
    { name: 'RSS', href: links.file({ file: 'rss', listing }) },
    { name: 'Atom', href: links.file({ file: 'atom', listing }) },
    { name: 'JSON Feed', href: links.file({ file: 'json-feed', listing }) },
  ]);
}

/** “As data: CSV, JSON”, each a link: the figures of a story. */
export function dataLine(slug: string, links: Addresses, words: Wording): string {
  return lineOf(words.data.asData, formsOf(figuresFiles(slug), links));
}

/**
 * The same of all stories, with the schema that tells what the data hold.
 * @param inParts whether they are too many for one file; then their parts stand where all that is kept stands
 */
export function allDataLine(links: Addresses, inParts: boolean): string {
  return lineOf(data.ofAll, [
    ...(inParts
      ? [{ name: lists.parts, href: links.path({ page: 'keeping' }, 'parts') }]
      : formsOf(allFiguresFiles(), links)),
    { name: data.schema, href: links.file({ file: 'figures-schema' }) },
  ]);
}

/** The values of a series, with the schema that tells what the data hold. */
export function seriesDataLine(id: string, links: Addresses): string {
  return lineOf(series.asData, [
    { name: 'CSV', href: links.file({ file: 'series-csv', id }) },
    { name: 'JSON', href: links.file({ file: 'series-json', id }) },
    { name: data.schema, href: links.file({ file: 'series-schema' }) },
  ]);
}

const formsOf = ({ csv, json }: FiguresFiles, links: Addresses) => [
  { name: 'CSV', href: links.file(csv) },
  { name: 'JSON', href: links.file(json) },
];

function lineOf(label: string, forms: readonly { name: string; href: string }[]): string {
  const named = forms.flatMap(({ name, href }, index): Child[] => [
    index === 0 ? ' ' : ', ',
    h('a', { href }, name),
  ]);
  return runningText(label, ...named);
}
