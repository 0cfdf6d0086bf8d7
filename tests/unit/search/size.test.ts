import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { firstPart } from '../../../src/search/first-part.ts';
import { madeStories } from '../../bench/newsroom/made-stories.ts';

const stories = 60;
/** At a thousand stories 100 KB, as hosts send it. */
const bytesPerStory = 100;

test('what every search loads is at most 100 bytes a story, with its people and the values of its figures', () => {
  const files = [...madeStories(stories)].map(([path, source]) => ({ path, source }));
  const part = firstPart(readEdition(files).edition);
  expect(part.stories).toHaveLength(stories);
  expect(Object.keys(part.values ?? {}).length).toBeGreaterThan(stories);
  expect(gzipSync(JSON.stringify(part)).length).toBeLessThanOrEqual(stories * bytesPerStory);
});
