import { expect, test } from 'vitest';
import { occurrences, placesOf, plain } from '../../../src/story/words.ts';

test.each([
  ['once', '800 ships', '800', 1],
  ['twice', '800 ships, 800 boats', '800', 2],
  ['not inside a longer number', '1,800 ships and 8000 boats', '800', 0],
  ['not before a decimal', '800.5 tonnes', '800', 0],
  ['before a full stop', 'There were 800.', '800', 1],
  ['not inside a word', 'hundreds of ships', 'hundred', 0],
  ['straight marks for curly ones', 'accompanies Cuba’s efforts', "accompanies Cuba's", 1],
  ['across a line break', 'more\nthan 800', 'more than 800', 1],
  ['with a no-break space', '25,000\u00a0tonnes', '25,000 tonnes', 1],
  ['no words', '800 ships', '', 0],
  ['not before an accent of its own', 'the cafe\u0301 is shut', 'cafe', 0],
])('%s', (_, text, words, count) => {
  expect(occurrences(plain(text), plain(words))).toHaveLength(count);
});

test.each([
  ['in the words', 'Le café est fermé.', 'cafe\u0301 est', { start: 3, end: 11 }],
  ['in the text', 'Le cafe\u0301 est ferme\u0301.', 'café est', { start: 3, end: 12 }],
])('words stand where they do with accents of their own %s', (_, text, words, place) => {
  expect(placesOf(text, words)).toEqual([place]);
});
