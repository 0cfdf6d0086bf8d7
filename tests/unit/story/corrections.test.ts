import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { storyFile } from '../edition/edition-of.ts';

test('corrections are read the latest first, those of one day as they are written', () => {
  const written = [
    ['2026-12-03', 'two'],
    ['2026-12-05', 'six'],
    ['2026-12-05', 'five'],
    ['2026-12-02', 'one'],
  ] as const;
  const lines = written.map(([date, was]) => `  - { date: ${date}, was: ${was}, now: b, why: c }`);
  const front = ['corrections:', ...lines].join('\n');
  const { stories } = readEdition([storyFile('ships', 'The storm came.', front)]).edition;
  const read = stories.flatMap(({ corrections }) => corrections.map(({ was }) => was));
  expect(read).toEqual(['six', 'five', 'two', 'one']);
});
