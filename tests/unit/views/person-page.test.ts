import { expect, test } from 'vitest';
import { pathOf } from '../../../src/addresses.ts';
import { pagesOf } from '../../../src/edition/pages.ts';
import { published } from '../../../src/edition/published.ts';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { personPage } from '../../../src/views/lists/person-page.ts';
import { personFile, storyFile } from '../edition/edition-of.ts';

/** A story of a day in which one of two says something, or which somebody wrote. */
function story(nth: number, { year = 2026, by = 'ana', more = '' } = {}) {
  const prose = '“We have waited,” said a woman, who saw 25 ships.';
  const says = `figures: [{ id: ships, words: 25 ships, by: ${by} }]
quotations: [{ id: waited, words: We have, by: ${by} }]
${more}`;
  const { path, source } = storyFile(`s${String(nth).padStart(2, '0')}`, prose, says);
  const day = String((nth % 28) + 1).padStart(2, '0');
  return {
    path,
    source: source
      .replace('2026-12-01T', `${year}-12-${day}T`)
      .replace('2026-11-30', `${year}-11-30`),
  };
}

const people = [personFile('ana', 'Ana Pérez'), personFile('eva', 'Eva Ruiz')];

/** So many stories with Ana, of two years. */
const editionWith = (count: number, more = '') =>
  readEdition([
    ...people,
    ...Array.from({ length: count }, (_, nth) =>
      story(nth, { year: nth < 3 ? 2025 : 2026, more: nth === 5 ? more : '' }),
    ),
    story(90, { by: 'eva' }),
  ]).edition;

const pathsOf = (edition: ReturnType<typeof editionWith>) =>
  pagesOf(edition)
    .map(pathOf)
    .filter((path) => path.startsWith('people/'));

function pageOf(edition: ReturnType<typeof editionWith>, part?: string, id = 'ana') {
  const person = edition.people.get(id);
  if (!person) throw new Error(`Nobody is filed as ${id}`);
  const page = personPage(edition, person, part);
  return (
    page && {
      tally: page.tally,
      parts: page.parts,
      quotations: page.quotations.map(({ story: { slug } }) => slug).sort(),
      figures: page.days.flatMap(({ figures }) => figures.map(({ slug }) => slug)).sort(),
    }
  );
}

test('whoever is in no more than two dozen stories has all of it on one page', () => {
  const edition = editionWith(24);
  expect(pathsOf(edition)).toEqual(['people/', 'people/ana/', 'people/eva/']);
  const { parts, quotations = [], figures } = pageOf(edition) ?? {};
  expect([parts, quotations.length]).toEqual([[], 24]);
  expect(figures).toEqual(quotations);
});

test('whoever is in more goes on in parts by year, each with what its stories tell, and all are told once', () => {
  const edition = editionWith(30);
  expect(pathsOf(edition)).toEqual([
    ...['people/', 'people/ana/', 'people/ana/2026-2/', 'people/ana/2026/', 'people/ana/2025/'],
    'people/eva/',
  ]);
  const first = pageOf(edition);
  expect(first?.parts).toEqual([
    { name: '2026-2', stories: 3 },
    { name: '2026', stories: 24 },
    { name: '2025', stories: 3 },
  ]);
  expect(first?.quotations).toHaveLength(24);
  const parts = ['2026-2', '2026', '2025'].map((part) => pageOf(edition, part));
  const all = parts.flatMap((part) => part?.quotations ?? []);
  expect(new Set(all).size).toBe(30);
  expect(all).toHaveLength(30);
  for (const part of parts) {
    expect(part?.figures).toEqual(part?.quotations);
    expect(part?.tally).toBe(first?.tally);
  }
  expect([pageOf(edition, '2024'), pageOf(edition, '2026', 'eva')]).toEqual([null, null]);
});

test('a story that is withdrawn leaves all parts where they are, and says nothing in its own', () => {
  const edition = editionWith(25, 'status: withdrawn\nbecause: It was wrong.');
  expect(pathsOf(edition)).toEqual(pathsOf(editionWith(25)));
  const said = ['2026', '2025'].flatMap((part) => pageOf(edition, part)?.quotations ?? []);
  expect(said).toHaveLength(24);
  expect(said).not.toContain('s05');
});

test('while a story cannot be read nothing is said of the parts of a person who has a file, and all of one who has none', () => {
  const files = ['content/stories/broken.md', 'content/people/ana.yaml'];
  const { unread } = published(editionWith(3), files, [], new Set());
  const isSaid = (path: string) => !unread.some((beginning) => path.startsWith(beginning));
  expect(['people/ana/2026/', 'people/gone/'].map(isSaid)).toEqual([false, true]);
});
