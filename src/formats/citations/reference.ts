import type { Edition } from '../../edition/edition.ts';
import { nameParts, type NameParts } from '../../edition/names.ts';

import type { Site } from '../../site.ts';
import type { ElsewhereStory, Person, Series } from '../../front-matter/types.ts';
import type { Quotation, QuotedFigure, Story } from '../../story/types.ts';
import { sayerName } from '../../telling/attribution.ts';
import { phraseOf } from '../../telling/figures/figure-parts.ts';
import { plainWords } from '../../telling/quotation-entry.ts';
import { citations as wording, sentenceCase, wordsFor } from '../../wording/index.ts';
import type { Outlet } from '../../telling/outlet.ts';

/** A name in two, as bibliographies sort by it; that of a body is all family name. */
export type CitedAuthor = NameParts;

/** A name as it is read: “Ana Ruiz”. */
export const wholeName = ({ given, family }: CitedAuthor): string =>
  given === '' ? family : `${given} ${family}`;

/** Whether the site cites itself, whose name styles would print twice. */
export const isOfSite = ({ authors, site }: Pick<Reference, 'authors' | 'site'>): boolean =>
  authors.every((author) => wholeName(author) === site);

/** What a citation in any style says of a page. */
export interface Reference {
  /** Key in a bibliography: letters of ASCII, digits and hyphens. */
  key: string;
  title: string;
  /** What the page is, where its title alone does not say: “figure given by UNICEF, in “Headline””. */
  kind: string | null;
  authors: readonly CitedAuthor[];
  /** Calendar date, whole or to the month; `null` for a page that has none. */
  date: string | null;
  site: string;
  url: string;
  lang: string;
  /** The words that are cited, where the page is about words. */
  quote: string | null;
}

/** A story as the house publishes it, by those who wrote it. */
export function storyReference(story: Story, { site, links }: Outlet): Reference {
  return {
    key: keyOf(site, story.slug),
    title: story.headline,
    kind: null,
    authors: story.authors.map(nameParts),
    date: story.published.slice(0, 10),
    site: site.name,
    url: links.url({ page: 'story', slug: story.slug }),
    lang: story.lang,
    quote: null,
  };
}

/** A figure is cited with who gives it, since the number is theirs and not ours. */
export function figureReference(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
  outlet: Outlet,
): Reference {
  const words = wordsFor(story);
  return {
    ...storyReference(story, outlet),
    key: keyOf(outlet.site, story.slug, figure.id),
    title: sentenceCase(phraseOf(figure, words)),
    kind: words.citations.figure(sayerName(edition, figure, words), story.headline),
    url: outlet.links.url({ page: 'figure', slug: story.slug, id: figure.id }),
    quote: figure.context.text,
  };
}

/** Words are cited with who said them and the story that has them. */
export function quotationReference(
  edition: Edition,
  story: Story,
  quotation: Quotation,
  outlet: Outlet,
): Reference {
  const person = quotation.by === null ? undefined : edition.people.get(quotation.by);
  const speaker = quotation.kind === 'phrase' ? null : (person?.name ?? quotation.speaker);
  const words = plainWords(quotation);
  const { citations, quoted } = wordsFor(story);
  return {
    ...storyReference(story, outlet),
    key: keyOf(outlet.site, story.slug, quotation.id),
    title: quoted(words),
    kind: citations.quotation(speaker, story.headline),
    url: outlet.links.url({ page: 'quotation', slug: story.slug, id: quotation.id }),
    quote: words,
  };
}

/** The page of a person or a body, by the house. */
export function personReference(person: Person, { site, links }: Outlet): Reference {
  return {
    key: keyOf(site, person.id),
    title: person.name,
    kind: wording.person,
    authors: [{ given: '', family: site.publisher }],
    date: null,
    site: site.name,
    url: links.url({ page: 'person', id: person.id }),
    lang: site.lang,
    quote: null,
  };
}

/** The page of a series, by the house. */
export function seriesReference(series: Series, { site, links }: Outlet): Reference {
  const { id, name, values } = series;
  return {
    key: keyOf(site, 'series', id),
    title: name,
    kind: wording.series(values.length, values[0]?.date ?? '', values.at(-1)?.date ?? ''),
    authors: [{ given: '', family: site.publisher }],
    date: null,
    site: site.name,
    url: links.url({ page: 'series', id }),
    lang: site.lang,
    quote: null,
  };
}

/** A story told elsewhere is cited where it was published: the credit is not ours. */
export function elsewhereReference(told: ElsewhereStory): Reference {
  return {
    key: told.id,
    title: told.headline,
    kind: null,
    authors: [{ given: '', family: told.publisher }],
    date: told.published,
    site: told.publisher,
    url: told.url,
    lang: told.lang,
    quote: null,
  };
}

function keyOf(site: Site, ...parts: string[]): string {
  const name = site.name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return [name, ...parts].join('-');
}
