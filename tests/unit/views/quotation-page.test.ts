import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { addresses } from '../../../src/addresses.ts';
import { quotationPage } from '../../../src/views/quotation-page.ts';
import { speakerLine } from '../../../src/telling/quotation-entry.ts';
import { personFile, problemsOf, storyFile } from '../edition/edition-of.ts';
import { storyOf } from '../edition/story-of.ts';
import * as words from '../../../src/wording/en/index.ts';

const links = addresses({ site: 'https://host.example', base: '/sub/' });
const ana = personFile(
  'ana',
  'Ana Pérez',
  'offices: [{ title: a baker, to: "2025" }, { title: the mayor, from: "2026", to: "2027" }]\n',
);

/** The pages of all quotations of a story, in its order. */
function pagesOf(prose: string, more = '') {
  const { edition, story } = storyOf(prose, more, [ana]);
  return story.quotations.map((quotation) => quotationPage(edition, story, quotation));
}

test.each([
  [
    'of somebody on file, with the office held then',
    '“We have waited,” said Ana Pérez.',
    ['“We have waited”', '<a href="/sub/people/ana/">Ana Pérez</a>, the mayor'],
  ],
  ['of somebody else', '“We have waited,” said Eva Ruiz.', ['“We have waited”', 'Eva Ruiz']],
  ['of nobody', 'On it stands “a dark fleet” in red.', ['“a dark fleet”', 'A phrase']],
  ['across a line break', '“We have\nwaited,” said Eva Ruiz.', ['“We have waited”', 'Eva Ruiz']],
  ['that ends its own sentence', '“We have waited.”', ['“We have waited.”', 'No speaker named']],
])('words %s', (_, prose, expected) => {
  const told = pagesOf(prose).map((page) => [page.words, speakerLine(page, links, words)]);
  expect(told).toEqual([expected]);
});

test('title and description name the speaker; long words are cut in them, not on the page', () => {
  const words = 'We have waited for a boat and a word all through this long winter of ours';
  const [page] = pagesOf(`“${words},” said Ana Pérez.`);
  const cut = '“We have waited for a boat and a word all through this …”';
  expect(page?.words).toBe(`“${words}”`);
  expect(page?.title).toBe(`Ana Pérez: ${cut}`);
  expect(page?.description).toContain(cut);
  expect(page?.preview.description).toBe(
    'Ana Pérez, the mayor. From “Headline of a”, 30 November 2026.',
  );
});

const two = '“We have waited,” said Ana Pérez. “We are glad,” said Eva Ruiz.';
const named = 'quotations: [{ id: waited, words: We have }, { id: glad, words: We are }]';

test('each page has its own notes and corrections', () => {
  const more = `${named}
notes: [{ on: glad, text: By telephone. }, { text: On all. }]
corrections: [{ on: waited, date: 2026-12-02, was: a, now: b, why: A slip. }]`;
  expect(
    pagesOf(two, more).map(({ id, notes, corrections }) => [
      id,
      notes.map(({ content }) => toString({ type: 'root', children: [...content] })),
      corrections.map(({ why }) => why),
    ]),
  ).toEqual([
    ['waited', [], ['A slip.']],
    ['glad', ['By telephone.'], []],
  ]);
});

test('each page leads to the one before and the one after', () => {
  const step = (id: string, title: string, words: string) => ({
    page: { page: 'quotation', slug: 'a', id },
    title,
    words,
  });
  expect(pagesOf(two, named).map(({ turn }) => turn)).toEqual([
    { before: undefined, after: step('glad', 'Eva Ruiz', '“We are glad”') },
    { before: step('waited', 'Ana Pérez', '“We have waited”'), after: undefined },
  ]);
});

test('a quotation has the source that its editor gives it, and none of the story’s', () => {
  const more = `firstReportedBy: Tass
quotations: [{ id: waited, words: We have, source: log }, { id: glad, words: We are }]
sources: { log: { title: The log of the harbour, publisher: Port of Havana } }`;
  expect(pagesOf(two, more).map(({ source }) => source?.title ?? null)).toEqual([
    'The log of the harbour',
    null,
  ]);
});

test('a source that the story does not list is a problem', () => {
  const more = 'quotations: [{ id: waited, words: We have, source: log }]';
  const codes = problemsOf([storyFile('a', '“We have waited,” said Ana Pérez.', more), ana]);
  expect(codes.map(({ code }) => code)).toEqual(['source-unknown']);
});
