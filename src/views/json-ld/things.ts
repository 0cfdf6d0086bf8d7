import type { Thing } from 'schema-dts';
import type { Addresses, Page } from '../../addresses.ts';
import type { Author } from '../../story/authors.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Person, Series, Source } from '../../front-matter/types.ts';
import type { Quotation, QuotedFigure, Story } from '../../story/types.ts';
import { sentenceCase, wordsFor } from '../../wording/index.ts';
import type { Outlet } from '../../telling/outlet.ts';
import { phraseOf } from '../../telling/figures/figure-parts.ts';
import { plainWords } from '../../telling/quotation-entry.ts';
import { sourceOf } from '../../telling/sources.ts';

/** A quotation, who spoke it and the story that has it, in the terms of schema.org. */
export function quotationThing(
  story: Story,
  quotation: Quotation,
  speaker: Person | undefined,
  links: Addresses,
): Thing {
  const source = sourceOf(story, quotation.source);
  const words = {
    '@type': 'Quotation',
    text: plainWords(quotation),
    inLanguage: story.lang,
    isPartOf: appearance(story, quotation.id, links),
    ...(source && { citation: sourceThing(source) }),
  } as const;
  return speaker ? { ...words, spokenByCharacter: personThing(speaker) } : words;
}

/** A figure as a Claim of schema.org: what is claimed, by whom, where it appears, and where it can be checked. */
export function claim(
  edition: Edition,
  story: Story,
  figure: QuotedFigure,
  links: Addresses,
): Thing {
  const by = figure.by === null ? undefined : edition.people.get(figure.by);
  const source = sourceOf(story, figure.source);
  return {
    '@type': 'Claim',
    name: sentenceCase(phraseOf(figure, wordsFor(story))),
    text: figure.context.text,
    appearance: appearance(story, figure.id, links),
    ...quantity(figure),
    ...(by && { author: personThing(by) }),
    ...(figure.asOf !== null && { temporalCoverage: figure.asOf }),
    ...(source && { citation: sourceThing(source) }),
  };
}

/** A series as a Dataset of schema.org, with the files that hold its values. */
export function seriesThing(
  edition: Edition,
  series: Series,
  description: string,
  outlet: Outlet,
): Thing {
  const { id, name, by, values } = series;
  const { site, links } = outlet;
  const body = edition.people.get(by);
  const files = [
    { file: 'series-csv', encodingFormat: 'text/csv' },
    { file: 'series-json', encodingFormat: 'application/json' },
  ] as const;
  return {
    '@type': 'Dataset',
    name,
    description,
    url: links.url({ page: 'series', id }),
    temporalCoverage: `${values[0]?.date ?? ''}/${values.at(-1)?.date ?? ''}`,
    license: site.licence.url,
    creator: { '@type': 'Organization', name: site.publisher },
    ...(body && { author: personThing(body) }),
    distribution: files.map(({ file, encodingFormat }) => ({
      '@type': 'DataDownload' as const,
      encodingFormat,
      contentUrl: links.fileUrl({ file, id }),
    })),
  };
}

/** The number of a figure, in the property of schema.org that its bound asks for. */
function quantity({ value, bound, unit }: QuotedFigure) {
  if (typeof value !== 'number') return {};
  const number =
    bound === 'atLeast'
      ? { minValue: value }
      : bound === 'atMost'
        ? { maxValue: value }
        : { value };
  const unitText = unit === null ? {} : { unitText: unit };
  return { about: { '@type': 'QuantitativeValue', ...number, ...unitText } } as const;
}

/** The story that a figure or quotation stands in, at its sentence. */
function appearance({ slug, headline }: Story, id: string, links: Addresses) {
  return {
    '@type': 'NewsArticle',
    headline,
    url: links.url({ page: 'story', slug }, id),
  } as const;
}

/** A document where a figure can be checked. */
export function sourceThing({ title, publisher, url, date }: Source) {
  return {
    '@type': 'CreativeWork',
    name: title,
    ...(publisher !== null && { publisher: { '@type': 'Organization', name: publisher } as const }),
    ...(date !== null && { datePublished: date }),
    ...(url !== null && { url }),
  } as const;
}

/** A person, several or a body, in the terms of schema.org, where several who speak as one are an organization. */
export function personThing({ kind, name }: Pick<Person, 'kind' | 'name'>) {
  return kind === 'person'
    ? ({ '@type': 'Person', name } as const)
    : ({ '@type': 'Organization', name } as const);
}

/** Whoever wrote a story, with the page that tells who that is. */
export function authorThing({ id, kind, name }: Author, links: Addresses) {
  const page: Page = id === null ? { page: 'about' } : { page: 'person', id };
  // Without a file only the house itself has a page that tells of it.
  const isTold = id !== null || kind === 'body';
  return { ...personThing({ kind, name }), ...(isTold && { url: links.url(page) }) };
}
