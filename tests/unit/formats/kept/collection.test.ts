import { expect, test } from 'vitest';
import { readEdition } from '../../../../src/edition/read-edition.ts';
import { besideStories, collection } from '../../../../src/formats/kept/edition/collection.ts';
import { personFile, storyFile } from '../../edition/edition-of.ts';

/** What so many stories that quote Ana Ruiz are collected from, beside them, as it is digested. */
function beside(stories: number, more = '', corrected = ''): string {
  const { edition } = readEdition([
    personFile('ana-ruiz', 'Ana Ruiz', more),
    ...Array.from({ length: stories }, (_, index) =>
      storyFile(`a${index}`, '“It sank with 5 ships,” Ana Ruiz said.', corrected),
    ),
  ]);
  expect(edition.stories.at(-1)?.quotations[0]?.by).toBe('ana-ruiz');
  const whole = collection(edition);
  return JSON.stringify(whole && besideStories(whole));
}

test('the stories that quote people are not written out again for each of their words', () => {
  const first = beside(1);
  expect(first).toContain('It sank with 5 ships');
  expect(first).not.toContain('A standfirst.');
});

test.each([
  ['what is told of a person', 'about: Sailor', ''],
  [
    'when a story was last changed',
    '',
    'corrections: [{ date: 2026-12-05, was: "4", now: "5", why: One lay behind. }]',
  ],
])('%s makes another collection', (_, more, corrected) => {
  expect(beside(1, more, corrected)).not.toBe(beside(1));
});
