import { expect, test } from 'vitest';
import { listingsOf, listingsOfStory } from '../../../src/edition/lists/listings.ts';
import { storyOf } from './story-of.ts';

test.each([
  ['cuba', 'cuba'],
  ['World news', 'world-news'],
  ['R&D, and more!', 'r-d-and-more'],
  ['Àéïôü', 'aeiou'],
  ['Україна', 'украіна'],
  ['日本', '日本'],
])('the topic “%s” stands at topics/%s/', (topic, name) => {
  const { story } = storyOf('Words.', `topics: ['${topic}']`);
  expect(listingsOfStory(story).at(-1)).toEqual({ listing: { of: 'topic', name }, label: topic });
});

test('a topic of signs alone has no listing, and one that is written in two ways has one', () => {
  const { edition } = storyOf('Words.', "topics: ['!?', Cuba, cuba]");
  expect(listingsOf(edition).map(({ listing, stories }) => [listing, stories.length])).toEqual([
    [{ of: 'site' }, 1],
    [{ of: 'section', name: 'world' }, 1],
    [{ of: 'topic', name: 'cuba' }, 1],
  ]);
});
