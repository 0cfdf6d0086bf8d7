import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { site } from '../../../src/site.ts';
import { newsArticle, webPage } from '../../../src/views/json-ld/pages.ts';
import { claim, personThing, quotationThing } from '../../../src/views/json-ld/things.ts';
import { personFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';

const links = addresses({ site: 'https://host.example', base: '/sub/' });
const correction = (date: string) => `{ date: ${date}, was: a, now: b, why: A slip. }`;

describe.each([
  ['never corrected', [], '2026-12-01T09:00:00Z'],
  ['corrected once', ['2026-12-03'], '2026-12-03'],
  [
    'corrected three times, told in any order',
    ['2026-12-03', '2027-01-02', '2026-12-24'],
    '2027-01-02',
  ],
])('a story %s', (_, dates, modified) => {
  const { edition, story } = storyOf(
    'Words.',
    `corrections: [${dates.map(correction).join(', ')}]`,
  );

  test('tells when it was published and when it was last changed', () => {
    expect(newsArticle(edition, story, { site, links })).toMatchObject({
      datePublished: '2026-12-01T09:00:00Z',
      dateModified: modified,
    });
  });
});

test('a story is told by its own address, its words and its place', () => {
  const { edition, story } = storyOf('Words.');
  expect(newsArticle(edition, story, { site, links })).toMatchObject({
    '@type': 'NewsArticle',
    headline: 'Headline of a',
    description: 'A standfirst.',
    url: 'https://host.example/sub/stories/a/',
    mainEntityOfPage: 'https://host.example/sub/stories/a/',
    inLanguage: 'en',
    articleSection: 'World',
    author: { name: 'Tearsheet', url: 'https://host.example/sub/about/' },
    contentLocation: { name: 'Havana' },
  });
});

test('any other page tells what it is part of, and what it is about, where there is such a thing', () => {
  const page = { page: 'figure', slug: 'a', id: 'ships' } as const;
  const told = { name: '25 ships', description: 'D.', lang: 'en' };
  expect(webPage(page, told, links)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: '25 ships',
    description: 'D.',
    url: 'https://host.example/sub/stories/a/figures/ships/',
    inLanguage: 'en',
  });
  expect(webPage(page, told, links, { partOf: { page: 'story', slug: 'a' } })).toMatchObject({
    isPartOf: 'https://host.example/sub/stories/a/',
  });
});

test.each([
  ['a person', 'kind: person', 'Person'],
  ['a body', 'kind: body', 'Organization'],
  ['several people', 'kind: people', 'Organization'],
])('the speaker of a quotation is %s', (_, kind, type) => {
  const { path, source } = personFile('ana', 'Ana Pérez');
  const file = { path, source: source.replace('kind: person', kind) };
  const { edition, story } = storyOf('“We have waited,” said Ana Pérez.', '', [file]);
  const [quotation] = story.quotations;
  const ana = edition.people.get('ana');
  if (!quotation || !ana) throw new Error('Ana’s words are not read');
  expect(personThing(ana)).toEqual({ '@type': type, name: 'Ana Pérez' });
  expect(quotationThing(story, quotation, ana, links)).toMatchObject({
    '@type': 'Quotation',
    text: 'We have waited',
    spokenByCharacter: { '@type': type, name: 'Ana Pérez' },
    isPartOf: { '@type': 'NewsArticle', headline: story.headline },
  });
  expect(quotationThing(story, quotation, undefined, links)).not.toHaveProperty(
    'spokenByCharacter',
  );
});

test('a figure is a claim of whom it is from, with where it appears and can be checked', () => {
  const additions = `
sources: { port: { title: Arrivals, publisher: Port of Havana, date: 2026-11, url: 'https://port.example/' } }
figures: [{ words: 25 ships, counts: ships in port, by: ana, asOf: 2026-11-02, source: port, id: ships }]`;
  const { edition, story } = storyOf('There are 25 ships.', additions, [
    personFile('ana', 'Ana Pérez'),
  ]);
  const [figure] = story.figures;
  if (!figure) throw new Error('the figure is not read');
  expect(claim(edition, story, figure, links)).toEqual({
    '@type': 'Claim',
    name: '25 ships in port',
    text: 'There are 25 ships.',
    about: { '@type': 'QuantitativeValue', value: 25, unitText: 'ships' },
    author: { '@type': 'Person', name: 'Ana Pérez' },
    temporalCoverage: '2026-11-02',
    appearance: {
      '@type': 'NewsArticle',
      headline: story.headline,
      url: `https://host.example/sub/stories/${story.slug}/#ships`,
    },
    citation: {
      '@type': 'CreativeWork',
      name: 'Arrivals',
      publisher: { '@type': 'Organization', name: 'Port of Havana' },
      datePublished: '2026-11',
      url: 'https://port.example/',
    },
  });
});

test.each([
  ['There are at least 25 ships.', { minValue: 25 }],
  ['There are no more than 25 ships.', { maxValue: 25 }],
  ['There are about 25 ships.', { value: 25 }],
])('a claim tells which way its number is open: %s', (text, number) => {
  const { edition, story } = storyOf(text);
  const [figure] = story.figures;
  if (!figure) throw new Error('the figure is not read');
  expect(claim(edition, story, figure, links)).toHaveProperty('about', {
    '@type': 'QuantitativeValue',
    unitText: 'ships',
    ...number,
  });
});
