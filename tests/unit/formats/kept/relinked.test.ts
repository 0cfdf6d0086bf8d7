import { expect, test } from 'vitest';
import { addresses } from '../../../../src/addresses.ts';
import { readEdition } from '../../../../src/edition/read-edition.ts';
import { keptStory } from '../../../../src/formats/kept/kept-story.ts';
import { pagesLinked, relinked } from '../../../../src/formats/kept/relinked.ts';
import { site } from '../../../../src/site.ts';
import { personFile, storyFile } from '../../edition/edition-of.ts';

const links = addresses(site);
const { edition } = readEdition([
  storyFile(
    'a',
    '“It sank with 5 ships,” Ana Ruiz said. It was told [before](b.md).',
    'figures: [{ id: ships, words: 5 ships, by: bea }]\nrelated: [{ to: stories/c, as: background, why: Before it. }]',
  ),
  storyFile('b', 'It saw 26 ships.'),
  storyFile('c', 'It saw 27 ships.'),
  personFile('ana-ruiz', 'Ana Ruiz'),
  personFile('bea', 'Bea Sol'),
]);
const kept = edition.stories
  .filter(({ slug }) => slug === 'a')
  .map((story) => keptStory(edition, story, { site, links }));

test.each([
  { page: 'front' } as const,
  { page: 'story', slug: 'b' } as const,
  { page: 'story', slug: 'c' } as const,
  { page: 'person', id: 'ana-ruiz' } as const,
  { page: 'person', id: 'bea' } as const,
])(
  'a link to $page $slug $id is exchanged, and is among the pages that a story leads to',
  (page) => {
    expect(kept).toHaveLength(1);
    for (const story of kept) {
      const address = links.url(page);
      const to = relinked(story, new Map([[address, 'there.html']]));
      expect(JSON.stringify(to)).toContain('there.html');
      expect(pagesLinked(story)).toContain(address);
    }
  },
);

test('no other address of a story is exchanged', () => {
  expect(kept).toHaveLength(1);
  for (const story of kept) {
    const all = new Map(pagesLinked(story).map((page) => [page, 'there.html']));
    const others = new Map(
      [...JSON.stringify(story).matchAll(/https:\/\/[^"#]+/g)]
        .map(([page]) => [page, 'there.html'] as const)
        .filter(([page]) => !all.has(page)),
    );
    expect(relinked(story, others)).toEqual(story);
  }
});
