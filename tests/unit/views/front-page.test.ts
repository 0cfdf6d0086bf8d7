import { expect, test } from 'vitest';
import type { Edition } from '../../../src/edition/edition.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { frontPage } from '../../../src/views/front-page.ts';
import { personFile, storyFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';

const people = [personFile('ana', 'Ana Pérez'), personFile('eva', 'Eva Ruiz')];
const leadOf = (prose: string, more = '') => frontPage(storyOf(prose, more, people).edition).lead;

const at = (slug: string, published: string, more = '') => {
  const { path, source } = storyFile(slug, 'Words.', more);
  return { path, source: source.replace('2026-12-01T09:00:00Z', published) };
};

/** The stories of the front page in their order. */
function slugsOn(edition: Edition) {
  const { lead, big, brief, sections, more } = frontPage(edition);
  return [lead?.story, big, ...brief, ...sections, ...more].flatMap((story) => story?.slug ?? []);
}

test('the last published story leads; drafts and withdrawn ones are not there', () => {
  const { edition } = readEdition([
    at('old', '2026-12-01T09:00:00Z'),
    at('new', '2026-12-03T09:00:00Z'),
    at('middle', '2026-12-02T09:00:00Z'),
    at('withdrawn', '2026-12-04T09:00:00Z', 'status: withdrawn\nbecause: It was wrong.'),
    at('draft', '2026-12-05T09:00:00Z', 'status: draft'),
  ]);
  expect(slugsOn(edition)).toEqual(['new', 'middle', 'old']);
});

test('an edition without stories has a front page too', () => {
  expect(frontPage(readEdition([]).edition)).toEqual({
    dated: null,
    lead: null,
    drawing: null,
    big: null,
    brief: [],
    sections: [],
    more: [],
    shared: [],
    figures: 0,
    correction: null,
    elsewhere: [],
  });
});

test('however many stories there are, the front page tells eleven, each shorter than those before', () => {
  const days = Array.from({ length: 28 }, (_, day) => `${day + 1}`.padStart(2, '0'));
  const { edition } = readEdition(days.map((day) => at(`day-${day}`, `2026-12-${day}T09:00:00Z`)));
  const { lead, big, brief, more } = frontPage(edition);
  expect([lead?.story.slug, big?.slug]).toEqual(['day-28', 'day-27']);
  expect(brief.map(({ slug }) => slug)).toEqual(['day-26', 'day-25', 'day-24']);
  expect(more.map(({ slug }) => slug)).toEqual([23, 22, 21, 20, 19, 18].map((day) => `day-${day}`));
});

const three = [
  at('old', '2026-12-01T09:00:00Z'),
  at('middle', '2026-12-02T09:00:00Z'),
  at('new', '2026-12-03T09:00:00Z'),
];
const front = (source: string) => ({ path: 'front.yaml', source });

const dead = {
  path: 'series/dead.yaml',
  source:
    'name: Civilians killed\nby: ana\nvalues:\n  - { date: 2026-11-10, value: 7155 }\n  - { date: 2026-11-12, value: 7199 }\n  - { date: 2026-11-14, value: 16000, by: eva }\n  - { date: 2026-11-15, value: 8006 }\n',
};

test.each([
  [
    'what it shows',
    ', headline: The count leaps by 807',
    'The count leaps by 807',
    'Civilians killed',
  ],
  ['its name', '', 'Civilians killed', null],
])(
  'what an editor wants drawn is drawn, whatever the stories count, beneath %s',
  (_, more, heading, name) => {
    const file = front(`drawing: { series: dead${more} }`);
    const { edition, problems } = readEdition([...three, ...people, dead, file]);
    expect(problems).toEqual([]);
    expect(frontPage(edition).drawing).toMatchObject({
      ...{ heading, name },
      page: { page: 'series', id: 'dead' },
    });
  },
);

test.each([
  ['a lead', 'lead: old', ['old', 'new', 'middle']],
  ['an order', 'order: [middle, old]', ['middle', 'old', 'new']],
  ['both', 'lead: old\norder: [middle]', ['old', 'middle', 'new']],
  ['a lead that the order has too', 'lead: old\norder: [old, middle]', ['old', 'middle', 'new']],
  ['nothing', '', ['new', 'middle', 'old']],
])('the file of the front page sets %s', (_, source, slugs) => {
  const { edition, problems } = readEdition([...three, front(source)]);
  expect(problems).toEqual([]);
  expect(slugsOn(edition)).toEqual(slugs);
});

test.each([
  ['a story that is not there', 'lead: nowhere', 'content/front.yaml:1:7 front-unknown'],
  ['a draft', 'order: [old, draft]', 'content/front.yaml:1:14 front-unknown'],
  ['what is no slug', 'lead: Old Story', 'content/front.yaml:1:7 front-matter-value'],
  ['another key', 'leed: old', 'content/front.yaml:1:1 front-matter-unknown-key'],
  ['a number for a sentence', 'why: 5', 'content/front.yaml:1:6 front-matter-value'],
  ['a series not there', 'drawing: { series: grain }', 'content/front.yaml:1:20 series-unknown'],
  [
    'a number that its series does not tell',
    "drawing: { series: dead, headline: 'From 7,199 to 8,006, up 807, not 808' }",
    'content/front.yaml:1:36 front-drawing',
  ],
  [
    'all of that at once',
    'leed: old\nlead: nowhere\norder: [gone, Old Story]\nwhy: 5',
    'content/front.yaml:1:1 front-matter-unknown-key',
    'content/front.yaml:2:7 front-unknown',
    'content/front.yaml:3:9 front-unknown',
    'content/front.yaml:3:15 front-matter-value',
    'content/front.yaml:4:6 front-matter-value',
  ],
])('the file of the front page names %s', (_, source, ...expected) => {
  const draft = at('draft', '2026-12-05T09:00:00Z', 'status: draft');
  const { problems } = readEdition([...three, ...people, dead, draft, front(source)]);
  expect(
    problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`),
  ).toEqual(expected);
});

test('a story that was withdrawn since is passed over', () => {
  const gone = at('gone', '2026-12-05T09:00:00Z', 'status: withdrawn\nbecause: It was wrong.');
  const { edition, problems } = readEdition([...three, gone, front('lead: gone\norder: [old]')]);
  expect(problems).toEqual([]);
  expect(slugsOn(edition)).toEqual(['old', 'new', 'middle']);
});

test('a section that the stories above do not tell from has a story of its own', () => {
  const economy = three[0] ?? at('old', '');
  const source = economy.source.replace('section: world', 'section: economy');
  const { sections, brief } = frontPage(
    readEdition([{ ...economy, source }, ...three.slice(1), at('older', '2026-12-01T08:00:00Z')])
      .edition,
  );
  expect(sections.map(({ slug }) => slug)).toEqual(['old']);
  expect(brief.map(({ slug }) => slug)).toEqual(['older']);
});

test('figures of the edition are others than those of the lead: of several stories, each of other ones, then of the rest', () => {
  const story = (slug: string, prose: string, ...figures: string[]) =>
    storyFile(slug, prose, `figures:\n${figures.map((each) => `  - { ${each} }`).join('\n')}`);
  const ships = 'id: ships, words: 25 ships, counts: ships seen';
  const boats = 'id: boats, words: 30 boats, counts: boats seen';
  const rafts = 'id: rafts, words: 40 rafts, counts: rafts seen';
  const { shared } = frontPage(
    readEdition([
      front('lead: a'),
      ...people,
      story('a', 'It saw 25 ships.', ships),
      story('b', 'It saw 25 ships, 30 boats and 40 rafts.', ships, boats, rafts),
      story('c', 'It saw 30 boats and 40 rafts.', `${boats}, by: ana, asOf: 2026-11-30`, rafts),
      story('d', 'It had 50 kites.', 'id: kites, words: 50 kites, counts: kites sold'),
    ]).edition,
  );
  expect(shared.map(({ slug, words, says }) => [slug, words, says])).toEqual([
    ['c', 'boats seen, in 2 stories', 'Ana Pérez, as of 30 November 2026'],
    ['d', 'kites sold', 'The report names no source'],
  ]);
});

test('a story told elsewhere says why one of ours points to it', () => {
  const elsewhere = {
    path: 'elsewhere/ship.yaml',
    source: `headline: A ship elsewhere
publisher: The Strait Times
published: 2023-01-11
url: https://strait.example/ship
read: 2026-11-24
lang: en
summary: [It sailed.]
relationToUs: Nothing.
`,
  };
  const related = 'related: [{ to: elsewhere/ship, as: background, why: The same ship. }]';
  const told = (more: string) =>
    frontPage(readEdition([elsewhere, storyFile('a', 'Words.', more)]).edition).elsewhere;
  expect(told(related).map(({ id, why }) => [id, why])).toEqual([
    ['ship', 'Background. The same ship.'],
  ]);
  expect(told('').map(({ why }) => why)).toEqual([null]);
});

const corrected = 'corrections: [{ date: 2026-12-09, was: One, now: Two, why: A slip. }]';

test.each([
  ['of the newest publication', '', 'Thursday, 3 December 2026'],
  ['or of a later correction', corrected, 'Wednesday, 9 December 2026'],
])('the date of the front page is that %s', (_, more, date) => {
  const { edition } = readEdition([...three.slice(0, 2), at('new', '2026-12-03T09:00:00Z', more)]);
  const { dated, correction } = frontPage(edition);
  expect(dated).toMatchObject({ date, holds: ['3 stories'] });
  expect(correction?.story.slug).toBe(more === '' ? undefined : 'new');
});

const older = (source: string) => source.replace('date: 2026-11-30', 'date: 2023-03-01');

test.each([
  ['nothing where they are new', (source: string) => source, '', null],
  [
    'of when they are where they are older',
    older,
    '',
    'These stories are from March 2023; they were published here by 1 December 2026.',
  ],
  ['what an editor says', older, 'why: We wrote them now.', 'We wrote them now.'],
])('of the age of stories the front page says %s', (_, aged, said, why) => {
  const { path, source } = at('a', '2026-12-01T09:00:00Z');
  const { edition } = readEdition([{ path, source: aged(source) }, front(said)]);
  expect(frontPage(edition).dated?.why ?? null).toBe(why);
});

const figure = (id: string, words: string, more: string) => `{ id: ${id}, words: ${words}${more} }`;
const four = 'It saw 25 ships, 30 boats, 40 rafts and 50 kites.';
const gone = (by: readonly (string | null)[]) =>
  ['25 ships', '30 boats', '40 rafts', '50 kites'].map((words, index) => {
    const id = words.slice(3);
    const sayer = by[index];
    return figure(id, words, `, counts: ${id} seen${sayer ? `, by: ${sayer}` : ''}`);
  });

test.each([
  [
    'of one speaker the first three',
    gone(['ana', 'ana', 'ana', 'ana']),
    ['ships', 'boats', 'rafts'],
  ],
  [
    'of two speakers the first of each',
    gone(['ana', 'ana', 'ana', 'eva']),
    ['ships', 'boats', 'kites'],
  ],
  ['that nobody gives too', gone(['ana', null, 'eva', 'eva']), ['ships', 'boats', 'rafts']],
  [
    'only those that an editor has gone over',
    [figure('ships', '25 ships', ''), ...gone([null, 'ana', 'eva']).slice(1, 3)],
    ['boats', 'rafts'],
  ],
  ['none where no editor has', [], []],
])('key figures: %s', (_, figures, ids) => {
  const lead = leadOf(four, `figures: [${figures.join(', ')}]`);
  expect(lead?.keyFigures.map(({ id }) => id)).toEqual(ids);
});

test.each([
  ['by whom', ', by: ana', 'Ana Pérez'],
  ['as of when', ', by: ana, asOf: 2026-12', 'Ana Pérez, as of December 2026'],
  ['or that nobody is named', '', 'The report names no source'],
])('a key figure says what is counted, and %s', (_, more, says) => {
  const lead = leadOf(
    'It saw 25 ships.',
    `figures: [${figure('ships', '25 ships', `, counts: ships seen${more}`)}]`,
  );
  const told = lead?.keyFigures.map((each) => [each.face.text, each.words, each.says]);
  expect(told).toEqual([['25', 'ships seen', says]]);
});

test.each([
  [
    'the longest thing that somebody said',
    '“We have waited,” said Ana Pérez. “We have waited for a very long time,” said Eva Ruiz.',
    'Eva Ruiz',
  ],
  [
    'rather than part of a sentence of ours, however long',
    'Ana Pérez spoke of “a long and bitter winter without a boat or a word from the office”. “We have waited,” said Eva Ruiz.',
    'Eva Ruiz',
  ],
  ['nor what nobody said', 'On it stands “We have waited for a very long time” in red.', undefined],
  ['and no voice where there is none', 'It saw 25 ships.', undefined],
])('the voice is %s', (_, prose, speaker) => {
  expect(leadOf(prose)?.voice?.speaker?.name).toBe(speaker);
});
