import { expect, test } from 'vitest';
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

test('the last published story leads; drafts and withdrawn ones are not there', () => {
  const { edition } = readEdition([
    at('old', '2026-12-01T09:00:00Z'),
    at('new', '2026-12-03T09:00:00Z'),
    at('middle', '2026-12-02T09:00:00Z'),
    at('withdrawn', '2026-12-04T09:00:00Z', 'status: withdrawn\nbecause: It was wrong.'),
    at('draft', '2026-12-05T09:00:00Z', 'status: draft'),
  ]);
  const { lead, told } = frontPage(edition);
  expect([lead?.story.slug, ...told.map(({ slug }) => slug)]).toEqual(['new', 'middle', 'old']);
});

test('an edition without stories has a front page too', () => {
  expect(frontPage(readEdition([]).edition)).toEqual({
    lead: null,
    told: [],
    brief: [],
    shared: [],
    elsewhere: [],
  });
});

test('however many stories there are, the front page tells two at length and nine in brief', () => {
  const days = Array.from({ length: 28 }, (_, day) => `${day + 1}`.padStart(2, '0'));
  const { edition } = readEdition(days.map((day) => at(`day-${day}`, `2026-12-${day}T09:00:00Z`)));
  const { lead, told, brief } = frontPage(edition);
  expect(lead?.story.slug).toBe('day-28');
  expect(told.map(({ slug }) => slug)).toEqual(['day-27', 'day-26']);
  expect(brief.map(({ slug }) => slug)).toEqual(
    [25, 24, 23, 22, 21, 20, 19, 18, 17].map((day) => `day-${day}`),
  );
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
