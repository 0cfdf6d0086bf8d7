import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { seriesCsv, seriesData } from '../../../src/formats/data/series-data.ts';
import { site } from '../../../src/site.ts';
import { courseDrawing } from '../../../src/telling/series/course.ts';
import { quantitiesOf } from '../../../src/telling/figures/quantities.ts';
import { placeInSeries } from '../../../src/telling/series/series-place.ts';
import { seriesNamed } from '../../../src/telling/series/told-series.ts';
import { seriesPage } from '../../../src/views/series/series-page.ts';
import { storyFile } from '../edition/edition-of.ts';
import * as words from '../../../src/wording/en/index.ts';

const links = addresses({ site: 'https://site.example', base: '/' });
const body = (id: string, name: string) => ({
  path: `people/${id}.yaml`,
  source: `kind: body\nname: ${name}\n`,
});
const figure = (words: string, more: string) =>
  `  - { id: f-${words.replace(/\D/g, '')}, words: '${words}', counts: dead, series: dead, ${more} }`;

const files = [
  body('office', 'Office'),
  body('ministry', 'Ministry'),
  storyFile(
    'a',
    'The office counted 110 dead, later at least 120. The ministry said 300. Others spoke of 90.',
    `figures:\n${[
      figure('110', 'by: office, asOf: 2023-02-01'),
      figure('at least 120', 'by: office, asOf: 2023-03-01'),
      figure('300', 'by: ministry, asOf: 2023-02-15'),
      figure('90', 'by: office'),
    ].join('\n')}`,
  ),
  {
    path: 'series/dead.yaml',
    source: `name: Dead in all
by: office
sources: { update: { title: An update, url: 'https://office.example/update' } }
values:
  - { date: 2023-01-01, value: 100, source: update }
  - { date: 2023-02-01, value: 110 }
  - { date: 2023-02-01, value: 115, revised: yes, note: Counted with the north. }
  - { date: 2023-03-01, value: 124 }
  - { date: 2023-02-15, value: 300, by: ministry }
`,
  },
];
const { edition, problems } = readEdition(files);
const told = seriesNamed(edition, 'dead');
if (!told) throw new Error(`no series is read: ${JSON.stringify(problems)}`);
const page = seriesPage(edition, told, links);
const text = (html: string) => html.replace(/<[^>]*>/g, '');

test('every value stands by date with who says so, what is noted and what is more than the count before', () => {
  expect(problems).toEqual([]);
  expect(page.rows.map((row) => [row.date, text(row.number), text(row.told), row.more])).toEqual([
    ['1 January 2023', '100', 'An update', ''],
    ['1 February 2023', '110', '', '+10'],
    ['1 February 2023', '115', 'Revised. Counted with the north.', ''],
    ['15 February 2023', '300', 'By Ministry.', ''],
    ['1 March 2023', '124', 'In a story: at least 120.', '+14'],
  ]);
});

test('a number that a story tells is marked and leads to its page, and no other is', () => {
  expect(page.rows.map(({ number }) => /href="([^"]*)"/.exec(number)?.[1] ?? null)).toEqual([
    ...[null, '/stories/a/figures/f-110/', null, '/stories/a/figures/f-300/', null],
  ]);
  expect(page.rows.filter(({ number }) => number.includes('fig')).length).toBe(2);
});

test('who hears a number of the table alone hears its date, or what it counts', () => {
  const names = [...page.rows, ...page.beside].map(
    ({ number }) => /aria-label="([^"]*)"/.exec(number)?.[1] ?? null,
  );
  expect(names).toEqual([
    ...[null, '110: 1 February 2023', null, '300: 15 February 2023', null, '90 dead'],
  ]);
});

test('a figure of no value of the series stands beside it, and every one under its story', () => {
  expect(page.beside.map(({ number, told: said }) => [text(number), said])).toEqual([
    ['90', 'Office.'],
  ]);
  expect(page.stories.map(({ slug, figures }) => [slug, figures.map(({ id }) => id)])).toEqual([
    ['a', ['f-110', 'f-300', 'f-120', 'f-90']],
  ]);
});

test('the drawing says in words whose counts it shows, what was revised and what stands apart', () => {
  expect(text(page.drawing ?? '')).toContain(
    'Drawn to scale from zero: 100 as of 1 January 2023, 110 as of 1 February and 124 as of 1 March. Each count stands until the next. The bold step marks a revision: 115 as of 1 February 2023. Another count (Ministry): 300 as of 15 February 2023.',
  );
});

test('among others a series is drawn by the line of whoever tells it alone', () => {
  const [story] = edition.stories;
  const standings = (story?.figures ?? []).flatMap((figure) =>
    story && figure.by === 'office' ? [{ story, figure }] : [],
  );
  const [quantity] = quantitiesOf(edition, standings);
  const drawing = quantity ? courseDrawing(edition, quantity, words) : null;
  expect(drawing).toMatchObject({ heading: 'Dead in all', page: { page: 'series', id: 'dead' } });
  expect(drawing?.html).toContain('124');
  expect(drawing?.html).not.toContain('300');
});

test('of a body that counted once its own number is drawn against that line, and whose that is is said', () => {
  const [story] = edition.stories;
  const standings = (story?.figures ?? []).flatMap((figure) =>
    story && figure.by === 'ministry' ? [{ story, figure }] : [],
  );
  const [quantity] = quantitiesOf(edition, standings);
  const drawing = quantity ? courseDrawing(edition, quantity, words) : null;
  const numbers = [...(drawing?.html ?? '').matchAll(/<text[^>]*>(.*?)<\/text>/g)];
  expect(numbers.map(([, number = '']) => text(number))).toEqual(['300', 'Ministry']);
  expect(text(drawing?.html ?? '')).toContain(
    'Figures from: Office. Dead in all (to scale): 100 as of 1 January 2023, 124 as of 1 March 2023. This figure: 300.',
  );
});

test('a figure has its place in the series drawn in the words of its story; without a date it has none', () => {
  const [story] = edition.stories;
  const place = (id: string) => {
    const own = story?.figures.find((each) => each.id === id);
    return story && own ? placeInSeries(edition, story, own) : null;
  };
  expect(text(place('f-120') ?? '')).toContain('at least 120');
  expect(place('f-120')?.match(/<circle/g)).toHaveLength(1);
  expect(place('f-90')).toBeNull();
});

test('the values are data, with the addresses of the figures that tell them', () => {
  const data = seriesData(edition, told, { site, links });
  expect(data.values[4]).toMatchObject({
    ...{ date: '2023-03-01', value: 124, revised: false },
    by: { id: 'office', name: 'Office' },
    figures: ['https://site.example/stories/a/figures/f-120/'],
  });
  const rows = seriesCsv(data).trimEnd().split('\r\n');
  expect(rows).toHaveLength(6);
  expect(rows[3]).toMatch(/^dead,2023-02-01,115,,,,yes,Office,Counted with the north\./);
});

test('a number stands in the words around it: of the site on the page of the series, of the story in a story', () => {
  const spanish = storyFile(
    'es',
    'La oficina contó 5.000 muertos.',
    'figures:\n  - { id: muertos, words: 5.000, by: office, asOf: 2023-01-01, series: rising }',
  );
  const series = {
    path: 'series/rising.yaml',
    source: `name: Dead
unit: people
by: office
values:
  - { date: 2023-01-01, value: 5000 }
  - { date: 2023-02-01, value: 12300, qualifier: more than, bound: at least }
`,
  };
  const story = { ...spanish, source: spanish.source.replace('lang: en', 'lang: es') };
  const { edition: whole } = readEdition([body('office', 'Office'), story, series]);
  const rising = seriesNamed(whole, 'rising');
  const numbers = rising?.values.map(({ pieces }) => pieces.map((piece) => piece.text).join(' '));
  expect(numbers).toEqual(['5,000 people', 'more than 12,300 people']);
  const [told] = whole.stories;
  const [figure] = told?.figures ?? [];
  if (!told || !figure) throw new Error('the story is not read');
  const place = text(placeInSeries(whole, told, figure) ?? '');
  expect(place).toContain('12.300');
  expect(place).not.toContain('12,300');
  expect(place).not.toMatch(/more than|people/);
});

test('what a link is called aloud is in the language of the page, or of the story where it tells the figure alone', () => {
  const spanish = storyFile(
    'b',
    'La oficina contó 124 muertos. Otros hablaron de 90.',
    `figures:\n${[figure('124', 'by: office, asOf: 2023-03-01'), figure('90', 'by: office')].join(
      '\n',
    )}`,
  );
  const inSpanish = { ...spanish, source: spanish.source.replace('lang: en', 'lang: es') };
  const others = readEdition([...files.filter(({ path }) => path !== 'stories/a.md'), inSpanish]);
  const dead = seriesNamed(others.edition, 'dead');
  if (!dead) throw new Error(`no series is read: ${JSON.stringify(others.problems)}`);
  const { rows, beside } = seriesPage(others.edition, dead, links);
  const told = rows.find(({ number }) => number.includes('<a '));
  expect(told?.number).toMatch(/^<a href="\S+" aria-label="124: 1 March 2023">/);
  expect(beside.map(({ number }) => number)).toEqual([
    expect.stringMatching(/^<a href="\S+" lang="es" aria-label="90 dead">/),
  ]);
});
