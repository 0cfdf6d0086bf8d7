import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { savedList } from '../../../src/formats/saved-list.ts';
import { personFile, storyFile } from '../edition/edition-of.ts';

const links = addresses({ site: 'https://host.example', base: '/news/' });
const { edition } = readEdition([
  storyFile(
    'a',
    'It saw 25 ships, Ana Ruiz said.',
    'figures: [{ id: ships, words: 25 ships, by: ana }]\nrelated: [{ to: stories/b, as: background, why: Before it. }]',
  ),
  storyFile('b', 'It saw 26 ships.', 'figures: [{ id: ships, words: 26 ships }]'),
  personFile('ana', 'Ana Ruiz'),
  personFile('bea', 'Bea Sol'),
]);

test('a story is saved with its figures, the people in it, and the page of what it points to', () => {
  const story = edition.stories.find(({ slug }) => slug === 'a');
  const { pages = [] } = story ? savedList(edition, story, { links, digest: 'ab12' }) : {};
  expect(pages[0]).toBe('/news/stories/a/');
  expect(pages).toEqual(
    expect.arrayContaining([
      '/news/stories/a/figures/',
      '/news/stories/a/figures/ships/',
      '/news/people/ana/',
      '/news/stories/b/',
      '/news/how-we-count/',
    ]),
  );
  expect(pages).not.toContain('/news/people/bea/');
  // It tells sums of the whole edition: were it saved, a change of one story would renew all.
  expect(pages).not.toContain('/news/keeping/');
  expect(pages).not.toContain('/news/stories/b/figures/ships/');
  expect(new Set(pages).size).toBe(pages.length);
});

test('a saved story has the values of its figures, a range from and to, for who searches without a network', () => {
  const { edition: read } = readEdition([
    storyFile(
      'a',
      'It saw 20 to 25 ships, and 2.5 million gulls.',
      'figures: [{ id: ships, words: 20 to 25 ships }, { id: gulls, words: 2.5 million gulls }]',
    ),
  ]);
  const [story] = read.stories;
  const list = story && savedList(read, story, { links, digest: 'ab12' });
  expect(list?.values).toEqual({ ships: [20, 25], gulls: 2_500_000 });
});

test('a saved story tells the lists that it stands in, which are not saved with it', () => {
  const { edition: listed } = readEdition([
    storyFile(
      'a',
      'It saw 25 ships.',
      'topics: [Black Sea]\nfigures: [{ id: ships, words: 25 ships }]',
    ),
  ]);
  const [story] = listed.stories;
  const list = story && savedList(listed, story, { links, digest: 'ab12' });
  expect(list?.lists).toEqual(
    expect.arrayContaining([
      '/news/sections/world/',
      '/news/topics/black-sea/',
      '/news/figures/black-sea/',
      `/news/archive/${story?.published.slice(0, 7)}/`,
    ]),
  );
  expect(list?.pages.filter((page) => list.lists.includes(page))).toEqual([]);
});
