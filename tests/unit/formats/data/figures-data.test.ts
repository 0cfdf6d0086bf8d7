import { expect, test } from 'vitest';
import { allFiguresFiles } from '../../../../src/addresses.ts';
import { figuresData } from '../../../../src/formats/data/figures-data.ts';
import { personFile, storyFile } from '../../edition/edition-of.ts';
import { storyOf } from '../../edition/story-of.ts';
import { documentOf, place } from './documents.ts';

const more = `firstReportedBy: Tass
topics: [cuba]
sources: { log: { title: The log, publisher: Port, via: A friend, date: 2026-11, url: 'https://port.example/log', read: 2026-11-30 } }
figures:
  - { id: ships, words: at least 25 ships, counts: ships in port, by: ana, asOf: 2026-11-29, source: log }
  - { id: rise, words: from 10% to 12% }
notes: [{ on: ships, text: Counted twice., misprint: 25l ships }]
corrections:
  - { on: ships, date: 2026-12-03, was: 52 ships, now: 25 ships, why: Two digits had changed places. }
  - { date: 2026-12-02, was: a, now: b, why: Not of the figure. }`;
const read = storyOf(
  'Ana Pérez saw at least 25 ships. The price rose from 10% to 12% that day.',
  more,
  [
    personFile('ana', 'Ana Pérez'),
    storyFile('other', 'It saw 30 boats.', 'figures: [{ id: boats, words: 30 boats }]'),
  ],
);
const document = documentOf(read);
const [ships, rise] = document.figures;
const at = (path: string) => `https://host.example/sub/${path}`;

test('a file says where it is, whose it is and how it may be used', () => {
  expect(document).toMatchObject({
    $schema: at('figures.schema.json'),
    address: at('stories/a/figures.json'),
    table: at('stories/a/figures.csv'),
    publisher: { name: 'Tearsheet', url: at('') },
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  });
});

test('a figure comes with all that is known of it', () => {
  expect(ships).toEqual({
    story: 'a',
    id: 'ships',
    phrase: 'at least 25 ships in port',
    text: '25',
    qualifier: 'at least',
    bound: 'atLeast',
    value: 25,
    from: null,
    to: null,
    unit: 'ships',
    counts: 'ships in port',
    by: { id: 'ana', name: 'Ana Pérez', address: at('people/ana/') },
    asOf: '2026-11-29',
    source: {
      title: 'The log',
      lang: null,
      publisher: 'Port',
      via: 'A friend',
      date: '2026-11',
      url: 'https://port.example/log',
      read: '2026-11-30',
    },
    sentence: 'Ana Pérez saw at least 25 ships.',
    address: at('stories/a/figures/ships/'),
    sentenceAddress: at('stories/a/#ships'),
    notes: [{ text: 'Counted twice.', misprint: '25l ships' }],
    corrections: [
      {
        date: '2026-12-03',
        was: '52 ships',
        now: '25 ships',
        why: 'Two digits had changed places.',
      },
    ],
    cite: expect.stringContaining(at('stories/a/figures/ships/')) as string,
    series: null,
    saidBy: null,
  });
});

test.each([
  ['by name', 'Tom Reed said that 30 ships had sunk.', 'Tom Reed'],
  ['by the words of the sentence', 'The police said that 30 ships had sunk.', 'the police'],
  ['not at all, where nobody does', 'The storm sank 30 ships.', null],
])('who says so without a page here is told %s', (_, prose, saidBy) => {
  const [figure] = documentOf(storyOf(prose)).figures;
  expect(figure).toMatchObject({ by: null, saidBy });
});

test('a range or a change has two ends and no value', () => {
  expect(rise).toMatchObject({ value: null, from: 10, to: 12, unit: '%', by: null, source: null });
});

test('a story comes with its dates as they were written', () => {
  expect(document.stories).toEqual([
    {
      slug: 'a',
      headline: 'Headline of a',
      address: at('stories/a/'),
      language: 'en',
      translationOf: null,
      published: '2026-12-01T09:00:00Z',
      updated: '2026-12-03',
      place: 'Havana',
      date: '2026-11-30',
      byline: 'Tearsheet',
      firstReportedBy: 'Tass',
      section: 'world',
      topics: ['cuba'],
      cite: expect.stringContaining(at('stories/a/')) as string,
    },
  ]);
});

test('the file of the edition holds the figures of all its stories', () => {
  const { edition } = read;
  const whole = figuresData(edition, edition.stories, place, allFiguresFiles());
  expect(whole).toMatchObject({ address: at('figures.json'), table: at('figures.csv') });
  expect(whole.figures.map(({ story, id }) => `${story}#${id}`)).toEqual([
    'a#ships',
    'a#rise',
    'other#boats',
  ]);
});
