import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { madeStories } from '../../bench/newsroom/made-stories.ts';

const stories = 25;
const files = madeStories(stories);
const read = readEdition([...files].map(([path, source]) => ({ path, source })));

test('stories made for the bench are right as they stand', () => {
  expect(read.problems).toEqual([]);
  expect(read.edition.stories).toHaveLength(stories);
});

test('they have figures, sums and quotations, and differ in them', () => {
  const told = read.edition.stories.map(({ figures, quotations, relations }) => ({
    figures: figures.map(({ text }) => text).join(),
    quotations: quotations.map(({ sentences }) => sentences.join()).join(),
    sums: relations.filter(({ kind }) => kind === 'sum').length,
  }));
  expect(new Set(told.map(({ figures }) => figures)).size).toBe(stories);
  expect(new Set(told.map(({ quotations }) => quotations)).size).toBe(stories);
  expect(Math.min(...told.map(({ sums }) => sums))).toBeGreaterThan(0);
});

test('an edition of fewer has the same stories', () => {
  for (const [path, text] of madeStories(7)) expect(files.get(path)).toBe(text);
});
