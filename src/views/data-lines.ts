import { h, type Child } from 'hastscript';
import type { Addresses } from '../addresses.ts';
import { wholeSite } from '../edition/lists/listings.ts';
import { data, feeds, series, type Wording } from '../wording/index.ts';
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
  return lineOf(words.data.asData, formsOf(slug, links));
}

/** The same of all stories, with the schema that tells what the data hold. */
export function allDataLine(links: Addresses): string {
  return lineOf(data.ofAll, [
    ...formsOf(null, links),
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

const formsOf = (slug: string | null, links: Addresses) => [
  { name: 'CSV', href: links.file({ file: 'figures-csv', slug }) },
  { name: 'JSON', href: links.file({ file: 'figures-json', slug }) },
];

function lineOf(label: string, forms: readonly { name: string; href: string }[]): string {
  const named = forms.flatMap(({ name, href }, index): Child[] => [
    index === 0 ? ' ' : ', ',
    h('a', { href }, name),
  ]);
  return runningText(label, ...named);
}
