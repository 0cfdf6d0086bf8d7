import { expect, test } from 'vitest';
import {
  latelyCache,
  offCache,
  readCacheName,
  shellCache,
  storyCache,
} from '../../../src/offline/caches.ts';

const root = 'https://host.example/';
const below = 'https://host.example/news/';

test('the name of a cache says what it holds, to its own site alone', () => {
  expect(readCacheName(root, shellCache(root, 'ab12'))).toMatchObject({
    kind: 'shell',
    what: 'ab12',
  });
  expect(readCacheName(root, storyCache(root, 'havana', 7))).toEqual({
    kind: 'story',
    what: 'havana',
    saving: 7,
  });
  expect(readCacheName(root, latelyCache(root))?.kind).toBe('lately');
  expect(readCacheName(root, offCache(root))?.kind).toBe('off');
  for (const [one, other] of [
    [root, below],
    [below, root],
  ] as const) {
    expect(readCacheName(one, shellCache(other, 'ab12'))).toBeNull();
    expect(readCacheName(one, storyCache(other, 'havana', 7))).toBeNull();
    expect(readCacheName(one, latelyCache(other))).toBeNull();
    expect(readCacheName(one, offCache(other))).toBeNull();
  }
});
