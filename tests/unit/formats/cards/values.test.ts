import { expect, test } from 'vitest';
import { pagesOf } from '../../../../src/edition/pages.ts';
import type { Card } from '../../../../src/formats/cards/card.ts';
import { alternativeText } from '../../../../src/formats/cards/values/alternative.ts';
import { site } from '../../../../src/site.ts';
import { cardOfPage } from '../../../../src/views/card-of-page.ts';
import { personFile } from '../../edition/edition-of.ts';
import { storyOf } from '../../edition/story-of.ts';

const prose = `At least 25,000 tonnes of wheat came, the port said.
“We have waited,” said Ana Pérez. The so-called “dark fleet” lay in port.`;
const more = `figures:
  - { id: wheat, words: "25,000 tonnes", counts: "wheat given to Cuba", by: port, asOf: 2026-11-29 }
quotations:
  - { id: waited, words: We have }
  - { id: fleet, words: dark fleet }
related: [{ to: elsewhere/told, as: background, why: The same week. }]`;
const others = [
  personFile('ana', 'Ana Pérez', 'offices: [{ title: mayor of Mariel }]\n'),
  { path: 'people/port.yaml', source: 'kind: body\nname: Port of Havana\n' },
  {
    path: 'elsewhere/told.yaml',
    source: `headline: Wheat at last
publisher: The Daily News
published: 2026-11-28
url: https://news.example/wheat
read: 2026-11-30
lang: en
summary: [Wheat came.]
relationToUs: Nothing.
`,
  },
];
const { edition } = storyOf(prose, more, others);
const inStory = { slug: 'a' } as const;
const alternativeOf = (page: Parameters<typeof cardOfPage>[1]) =>
  alternativeText(cardOfPage(edition, page, site));

test('every page has a card of its kind, lists that of their story, all others that of the site', () => {
  const kinds = pagesOf(edition).map((page) => [page.page, cardOfPage(edition, page, site).kind]);
  expect(kinds).toEqual([
    ['front', 'site'],
    ['story', 'story'],
    ['story-figures', 'story'],
    ['figure', 'figure'],
    ['story-quotations', 'story'],
    ['quotation', 'quotation'],
    ['quotation', 'quotation'],
    ['story-kept', 'story'],
    ['archive', 'site'],
    ['month', 'site'],
    ['people', 'site'],
    ['person', 'person'],
    ['person', 'person'],
    ['elsewhere', 'elsewhere'],
    ['all-series', 'site'],
    ['how-we-count', 'site'],
    ['section', 'site'],
    ['figures', 'site'],
    ['topic-figures', 'site'],
    ['quotations', 'site'],
    ['corrections', 'site'],
    ['keeping', 'site'],
    ['about', 'site'],
  ] satisfies [string, Card['kind']][]);
});

test.each<[string, Parameters<typeof cardOfPage>[1], string]>([
  [
    'a figure',
    { page: 'figure', ...inStory, id: 'wheat' },
    'at least 25,000 tonnes of wheat given to Cuba. Port of Havana, as of 29 November 2026. From “Headline of a”, Tearsheet.',
  ],
  [
    'a quotation',
    { page: 'quotation', ...inStory, id: 'waited' },
    '“We have waited” Ana Pérez, mayor of Mariel. From “Headline of a”, Tearsheet.',
  ],
  [
    'a phrase of nobody',
    { page: 'quotation', ...inStory, id: 'fleet' },
    '“dark fleet” A phrase in quotation marks, attributed to no one. From “Headline of a”, Tearsheet.',
  ],
  [
    'a story',
    { page: 'story', ...inStory },
    'Headline of a. Havana, 30 November 2026. Marked on it: at least 25,000 tonnes of wheat given to Cuba (Port of Havana, as of 29 November 2026). Tearsheet.',
  ],
  [
    'a person',
    { page: 'person', id: 'ana' },
    'Ana Pérez, Mayor of Mariel. “We have waited”. 1 quotation on this site.',
  ],
  [
    'a body, which is known by its figures',
    { page: 'person', id: 'port' },
    'Port of Havana. Marked on it: at least 25,000 tonnes of wheat given to Cuba. 1 figure on this site.',
  ],
  [
    'a story told elsewhere',
    { page: 'elsewhere', id: 'told' },
    'Published by The Daily News: Wheat at last. 28 November 2026. A related story, summarised in our words.',
  ],
  [
    'the site',
    { page: 'front' },
    'Tearsheet: News with a source for every figure. 1 story, 1 figure, 2 quotations. Marked on it: at least 25,000 tonnes of wheat given to Cuba. Every figure and every quotation has an address and a source.',
  ],
])('the alternative text says what the card of %s says', (_, page, said) => {
  expect(alternativeOf(page)).toBe(said);
});

const counted = (drawn: string) =>
  storyOf(prose, more, [
    ...others,
    {
      path: 'series/passages.yaml',
      source: `name: Passages\nabout: Tickets.\nby: port\n${drawn}values:
  - { date: 2026-01, value: 500 }\n  - { date: 2026-02, value: 800 }\n  - { date: 2026-12, value: 1000 }\n`,
    },
  ]).edition;

test.each([
  ['each count until the next', '', [0.5, 0.8, 1]],
  ['each bar by itself', 'drawn: bars\n', [0.5, 0, 0.8, 0, 1]],
  ['what was measured at its date, and nothing between', 'drawn: line\n', [0.5, 0, 0.8, 0, 1]],
])('the card of a series has %s, and its ends, and says so', (_, drawn, heights) => {
  const card = cardOfPage(counted(drawn), { page: 'series', id: 'passages' }, site);
  if (card.kind !== 'series') throw new Error(card.kind);
  expect(card.columns.map(({ height }) => height)).toEqual(heights);
  expect(card.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1, 2);
  expect(card.ends.map(({ number }) => number)).toEqual(['500', '1,000']);
  expect(alternativeText(card)).toBe(
    'Series. Passages. 3 values: from 500 in January 2026 to 1,000 in December 2026. Figures from: Port of Havana. Tearsheet.',
  );
});

test('an alternative text ends where it is no longer shown', () => {
  const { edition: long } = storyOf(`“${'We have waited for wheat. '.repeat(40)}” said Eva Ruiz.`);
  const id = long.stories[0]?.quotations[0]?.id ?? '';
  const said = alternativeText(cardOfPage(long, { page: 'quotation', slug: 'a', id }, site));
  expect(said.length).toBeLessThanOrEqual(420);
  expect(said).toMatch(/ …$/);
});

test('what was withdrawn has the card of the site alone', () => {
  const withdrawn = storyOf(prose, 'status: withdrawn\nbecause: It was wrong.', others);
  const kinds = pagesOf(withdrawn.edition)
    .filter((page) => 'slug' in page)
    .map((page) => cardOfPage(withdrawn.edition, page, site).kind);
  expect(new Set(kinds)).toEqual(new Set(['site']));
});

test('where the owner wants no cards of figures and quotations, their pages have that of their story', () => {
  const kinds = pagesOf(edition).map((page) => [
    page.page,
    cardOfPage(edition, page, { ...site, ownCards: false }).kind,
  ]);
  const inStory = kinds.filter(([, kind]) => kind === 'story').map(([page]) => page);
  expect(inStory).toEqual(
    expect.arrayContaining(['story', 'figure', 'quotation', 'story-figures', 'story-kept']),
  );
  expect(kinds.map(([, kind]) => kind)).not.toContain('figure');
  expect(kinds.map(([, kind]) => kind)).not.toContain('quotation');
  expect(kinds.map(([, kind]) => kind)).toContain('person');
});

test.each([
  ['whole', '', 'Last year it was 7.'],
  [
    'around the number',
    `${'Before that nobody on the island had ever counted them at all, '.repeat(4)}and `,
    `… all, ${'Before that nobody on the island had ever counted them at all, '.repeat(3)}and Last year it was 7.`,
  ],
])('a figure of which nothing is said shows its sentence: %s', (_, before, shown) => {
  const one = storyOf(`${before}Last year it was 7.`, 'figures: [{ id: seven, words: "7" }]');
  const card = cardOfPage(one.edition, { page: 'figure', slug: 'a', id: 'seven' }, site);
  expect(card).toMatchObject({ kind: 'figure', sentence: shown });
  expect(alternativeText(card)).toContain(shown);
});
