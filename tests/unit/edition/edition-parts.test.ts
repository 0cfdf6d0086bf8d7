import { expect, test } from 'vitest';
import { partsOf } from '../../../src/edition/lists/edition-parts.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { collection } from '../../../src/formats/kept/edition/collection.ts';
import { listedParts } from '../../../src/telling/listed-parts.ts';
import { personFile, storyFile } from './edition-of.ts';

const withdrawn = 'status: withdrawn\nbecause: It was wrong.';

/** A story that was published on a day, and quotes Ana Ruiz. */
function told(day: string, more = '') {
  const { path, source } = storyFile(`of-${day}`, '“It sank with 5 ships,” Ana Ruiz said.', more);
  const dated = source.replace('2026-12-01T09', `${day}T09`).replace('2026-11-30', day);
  return { path, source: dated };
}

const partsFrom = (stories: readonly ReturnType<typeof told>[], length: number) =>
  partsOf(readEdition([personFile('ana-ruiz', 'Ana Ruiz'), ...stories]).edition, length);

const days = ['2025-03-01', '2026-01-05', '2026-02-05', '2026-03-05'];

test('stories that fit one file are in no parts', () => {
  expect(
    partsFrom(
      days.map((day) => told(day)),
      4,
    ),
  ).toEqual([]);
});

test('else each year is a part, or several that follow one another, the newest first', () => {
  const parts = partsFrom(
    days.map((day) => told(day)),
    2,
  );
  expect(listedParts(parts)).toEqual([
    { name: '2026-2', stories: 1, figures: 1, from: '2026-03-05', to: '2026-03-05' },
    { name: '2026', stories: 2, figures: 2, from: '2026-01-05', to: '2026-02-05' },
    { name: '2025', stories: 1, figures: 1, from: '2025-03-01', to: '2025-03-01' },
  ]);
});

test('a story that is withdrawn moves no other to another part, and is told of in none', () => {
  const [first = '', ...others] = days.slice(1);
  const parts = partsFrom([told(first, withdrawn), ...others.map((day) => told(day))], 2);
  expect(listedParts(parts).map(({ name, stories }) => [name, stories])).toEqual([
    ['2026-2', 1],
    ['2026', 1],
  ]);
});

test('who is quoted is told in each part with the words of its stories alone', () => {
  const parts = partsFrom(
    days.map((day) => told(day)),
    2,
  );
  const slugs = parts.map(({ name, edition }) =>
    collection(edition, name)?.people.flatMap(({ quotations }) =>
      quotations.map(({ story }) => story.slug),
    ),
  );
  expect(slugs).toEqual([['of-2026-03-05'], ['of-2026-02-05', 'of-2026-01-05'], ['of-2025-03-01']]);
});
