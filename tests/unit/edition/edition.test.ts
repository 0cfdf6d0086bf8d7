import { expect, test } from 'vitest';
import { pathOf } from '../../../src/addresses.ts';
import { publishedStories } from '../../../src/edition/edition.ts';
import { pagesOf } from '../../../src/edition/pages.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { personFile, storyFile } from './edition-of.ts';

const { edition } = readEdition([
  storyFile('a', 'It saw 25 ships.', 'figures: [{ id: ships, words: 25 ships }]'),
  storyFile('b', 'Words.', 'status: withdrawn\nbecause: It was wrong.'),
  storyFile('c', 'Words.', 'status: draft'),
  storyFile('d', 'On it “a dark fleet” stood.', 'quotations: [{ id: fleet, words: a dark }]'),
  personFile('ana', 'Ana'),
]);

test('readers are shown neither drafts nor withdrawn stories', () => {
  expect(publishedStories(edition).map(({ slug }) => slug)).toEqual(['a', 'd']);
});

test('a story has a page of its figures and of its quotations only where it has any', () => {
  expect(pagesOf(edition).map(pathOf)).toEqual([
    '',
    'stories/a/',
    'stories/a/figures/',
    'stories/a/figures/ships/',
    'stories/a/kept/',
    'stories/b/',
    'stories/b/kept/',
    'stories/c/',
    'stories/c/kept/',
    'stories/d/',
    'stories/d/quotations/',
    'stories/d/quotations/fleet/',
    'stories/d/kept/',
    'archive/',
    'archive/2026-12/',
    'people/',
    'people/ana/',
    'series/',
    'how-we-count/',
    'sections/world/',
    'figures/',
    'figures/world/',
    'quotations/',
    'corrections/',
    'keeping/',
    'about/',
  ]);
});
