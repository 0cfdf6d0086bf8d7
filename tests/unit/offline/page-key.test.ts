import { expect, test } from 'vitest';
import { pageKey } from '../../../src/offline/page-key.ts';

const base = 'https://host.example/news/';

test.each([
  ['', ''],
  ['index.html', ''],
  ['?utm_source=mail', ''],
  ['stories/a/', 'stories/a/'],
  ['stories/a', 'stories/a/'],
  ['stories/a.html', 'stories/a/'],
  ['stories/a/index.html', 'stories/a/'],
  ['stories/a/?fbclid=1&utm_medium=x#killed', 'stories/a/'],
  ['stories/a//', 'stories/a/'],
  ['404.html', '404/'],
])('“%s” is the page “%s”', (spelled, path) => {
  expect(pageKey(base + spelled, base)).toBe(base + path);
});

test.each([
  'https://host.example/news/stories/a/a.epub',
  'https://host.example/news/feed.json',
  'https://host.example/news/worker.js?x=/',
  'https://host.example/other/',
  'https://host.example/newsroom/',
  'https://elsewhere.example/news/',
])('%s is no page of the site', (address) => {
  expect(pageKey(address, base)).toBeNull();
});
