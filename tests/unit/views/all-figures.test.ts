import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { allFigures } from '../../../src/views/lists/figure-lists.ts';
import { storyFile } from '../edition/edition-of.ts';

const counted = (id: string, words: string) => `{ id: ${id}, words: ${words}, counts: ${id} seen }`;

const story = (slug: string, topics: string, things: Readonly<Record<string, number>>) => {
  const phrases = Object.entries(things).map(([thing, number]) => `${number} ${thing}`);
  const figures = Object.keys(things).map((thing, index) => counted(thing, phrases[index] ?? ''));
  return storyFile(
    slug,
    `It saw ${phrases.join(', then ')}.`,
    `topics: [${topics}]\nfigures: [${figures.join(', ')}]`,
  );
};

/** What is listed under each topic, after how many figures. */
const listed = (...stories: ReturnType<typeof storyFile>[]) =>
  Object.fromEntries(
    allFigures(readEdition(stories).edition).map(({ label, figures, quantities }) => [
      label,
      [figures, ...quantities.map(({ name }) => name)],
    ]),
  );

test.each([
  [
    'under the first topic of its story',
    [story('a', 'Cuba, Russia', { ships: 21 })],
    { Cuba: [1, 'Ships seen'] },
  ],
  [
    'once, where two stories on different things tell it, under the topic that both have',
    [
      story('a', 'Cuba, Ukraine', { ships: 21, boats: 22, rafts: 23 }),
      story('b', 'Ukraine', { ships: 31 }),
    ],
    { Cuba: [2, 'Boats seen', 'Rafts seen'], Ukraine: [2, 'Ships seen'] },
  ],
  [
    'with the most of its story, where these are of another topic',
    [
      story('a', 'Cuba, Ukraine', { ships: 21, boats: 22, rafts: 23 }),
      story('b', 'Ukraine', { ships: 31, boats: 32 }),
    ],
    { Ukraine: [5, 'Ships seen', 'Boats seen', 'Rafts seen'] },
  ],
  [
    'under the first topic of the first story, where all have the same',
    [
      story('a', 'Cuba, Russia', { ships: 21 }),
      story('b', 'Cuba, Russia', { ships: 31, boats: 32 }),
    ],
    { Cuba: [3, 'Ships seen', 'Boats seen'] },
  ],
])('a thing that is counted stands %s', (_, stories, topics) => {
  expect(listed(...stories)).toEqual(topics);
});
