import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { listedFigure, sharedFigures } from '../../../src/views/lists/shared-figures.ts';
import { storyFile } from '../edition/edition-of.ts';

const figures = (...told: [id: string, words: string, counts: string][]) =>
  `figures:\n${told.map(([id, words, counts]) => `  - { id: ${id}, words: ${words}, counts: ${counts} }`).join('\n')}`;

const { edition } = readEdition([
  storyFile(
    'a',
    'It saw 25 ships, 30 boats, at least 40 rafts, 50 kites and 60 masts.',
    figures(
      ['ships', '25 ships', 'ships seen'],
      ['boats', '30 boats', 'boats seen'],
      ['rafts', 'at least 40 rafts', 'rafts seen'],
      ['kites', '50 kites', 'kites seen'],
    ),
  ),
  storyFile(
    'b',
    'It saw 25 ships, 30 boats and 40 rafts. All 25 ships came home with 60 masts.',
    figures(
      ['ships', 'saw 25 ships', 'ships seen'],
      ['ships-home', 'All 25 ships', 'ships seen'],
      ['boats', '30 boats', 'boats seen'],
      ['rafts', '40 rafts', 'rafts seen'],
    ),
  ),
  storyFile(
    'c',
    'It saw 30 boats and 50 kites.',
    figures(['boats', '30 boats', 'boats seen'], ['kites', '50 kites', 'kites sold']),
  ),
  storyFile(
    'd',
    'It saw 50 kites.',
    `${figures(['kites', '50 kites', 'kites seen'])}\nstatus: withdrawn\nbecause: It was wrong.`,
  ),
]);

test('what is the same in number, qualifier and things counted is told once, with how many stories tell it', () => {
  const listed = sharedFigures(edition).map((each) => listedFigure(edition, each));
  expect(listed.map(({ slug, id, words }) => [slug, id, words])).toEqual([
    ['a', 'boats', 'boats seen, in 3 stories'],
    ['a', 'ships', 'ships seen, in 2 stories'],
  ]);
});

test.each([
  ['$5 million', '€5 million', 0],
  ['5 million euros', '5 million dollars', 0],
  ['12%', '12', 0],
  ['40 miles', '40 km', 0],
  ['$5 million', '$5 million', 1],
  ['40 miles', '40-mile', 1],
  ['40 ships', '40', 1],
])(
  '%s of one story and %s of another, which count the same: so many are shared: %i',
  (a, b, count) => {
    const story = (slug: string, words: string) =>
      storyFile(slug, `The ferry had ${words} to go.`, figures(['one', `"${words}"`, 'the way']));
    const told = readEdition([story('a', a), story('b', b)]).edition;
    expect(sharedFigures(told)).toHaveLength(count);
  },
);
