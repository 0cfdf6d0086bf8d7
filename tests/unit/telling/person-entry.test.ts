import { expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { personEntry } from '../../../src/telling/person-entry.ts';
import { occasionLine } from '../../../src/telling/quotation-entry.ts';
import { siteWords } from '../../../src/wording/index.ts';
import { personFile, storyFile } from '../edition/edition-of.ts';

const prose = '“We have waited,” said Ana Pérez, who saw 25 ships and 30 boats.';
const more = `figures:
  - { id: ships, words: 25 ships, counts: ships seen at dawn, by: ana }
  - { id: boats, words: 30 boats, by: port }
quotations: [{ id: waited, words: We have }]`;

const { edition } = readEdition([
  storyFile('a', prose, more),
  storyFile('b', prose, `${more}\nstatus: withdrawn\nbecause: It was wrong.`),
  storyFile('c', prose, `${more}\nstatus: draft`),
  personFile(
    'ana',
    'Ana Pérez',
    'speaksFor: port\noffices: [{ title: harbour master }, { title: head of the choir, from: "2027" }]\n',
  ),
  { path: 'people/port.yaml', source: 'kind: body\nname: The Port\n' },
  personFile('eva', 'Eva Ruiz', 'speaksFor: gone\n'),
]);

function pageOf(id: string) {
  const person = edition.people.get(id);
  if (!person) throw new Error(`Nobody is filed as ${id}`);
  return personEntry(edition, person);
}

test.each([
  ['ana', ['a waited'], ['a ships'], '1 quotation, 1 figure'],
  ['port', [], ['a boats'], '1 figure'],
  ['eva', [], [], ''],
])('the page of %s has what the published stories have', (id, quotations, figures, tally) => {
  const page = pageOf(id);
  expect(page.quotations.map(({ story, ...entry }) => `${story.slug} ${entry.id}`)).toEqual(
    quotations,
  );
  expect(page.figures.map((figure) => `${figure.slug} ${figure.id}`)).toEqual(figures);
  expect(page.tally).toBe(tally);
});

test.each([
  ['', 'Reported on 30 November 2026, as harbour master. In: Headline of a'],
  [
    ', occasion: "To the council, on 23 March 2027"',
    'To the council, on 23 March 2027, as harbour master. In: Headline of a',
  ],
])('words are told by their own occasion where they have one: “%s”', (occasion, line) => {
  const { edition } = readEdition([
    storyFile('a', prose, more.replace('words: We have', `words: We have${occasion}`)),
    personFile('ana', 'Ana Pérez', 'offices: [{ title: harbour master }]\n'),
    { path: 'people/port.yaml', source: 'kind: body\nname: The Port\n' },
  ]);
  const ana = edition.people.get('ana');
  const [entry] = ana ? personEntry(edition, ana).quotations : [];
  const { headline = '', dateline = { date: '' } } = entry?.story ?? {};
  expect(entry && occasionLine(entry, { headline, date: dateline.date }, siteWords)).toBe(line);
});

test('the figures of a body stand by their dates, those without one last', () => {
  const dated = (date: string) => more.replace('by: port', `by: port, asOf: ${date}`);
  const { edition } = readEdition([
    storyFile('a', prose, dated('2023-03-05')),
    storyFile('b', prose, more),
    storyFile('c', prose, dated('2023-02-12').replace('by: ana', 'by: port, asOf: 2023-03-05')),
    personFile('ana', 'Ana Pérez'),
    { path: 'people/port.yaml', source: 'kind: body\nname: The Port\n' },
  ]);
  const port = edition.people.get('port');
  const days = port && personEntry(edition, port).days;
  expect(
    days?.map(({ date, figures }) => [date, figures.map(({ slug, id }) => `${slug} ${id}`)]),
  ).toEqual([
    ['12 February 2023', ['c boats']],
    ['5 March 2023', ['a boats', 'c ships']],
    [null, ['b boats']],
  ]);
});

test('two stories that tell one figure of a body in the same words are one line of its page', () => {
  const dated = more.replace('by: port', 'by: port, asOf: 2023-03-05');
  const { edition } = readEdition([
    storyFile('a', prose, dated),
    storyFile('b', prose, dated),
    { path: 'people/port.yaml', source: 'kind: body\nname: The Port\n' },
  ]);
  const port = edition.people.get('port');
  const days = port && personEntry(edition, port).days;
  expect(days?.map(({ figures }) => figures.map(({ counts }) => counts))).toEqual([
    [expect.stringMatching(/, in 2 stories$/)],
  ]);
});

test('what somebody said and wrote stands by the day of its news, not by when it came out here', () => {
  const { edition } = readEdition(
    [
      ['a', '2023-02-24', '03'],
      ['b', '2023-05-25', '01'],
      ['c', '2023-03-01', '02'],
    ]
      .map(([slug = '', day = '', published]) => {
        const { path, source } = storyFile(slug, '“We have waited,” said Ana Pérez.');
        const dated = source
          .replace('2026-11-30', day)
          .replace('2026-12-01', `2026-12-${published}`)
          .replace('byline: Tearsheet', 'byline: ana');
        return { path, source: dated };
      })
      .concat([personFile('ana', 'Ana Pérez')]),
  );
  const ana = edition.people.get('ana');
  const entry = ana && personEntry(edition, ana);
  expect(entry?.written.map(({ slug }) => slug)).toEqual(['b', 'c', 'a']);
  expect(entry?.quotations.map(({ story }) => story.slug)).toEqual(['b', 'c', 'a']);
});

test('a figure says what is counted, as the editor has it or else the prose', () => {
  const told = ['ana', 'port'].flatMap((id) => pageOf(id).figures.map(({ counts }) => counts));
  expect(told).toEqual(['ships seen at dawn', 'boats']);
});

test('all offices are told, and with each quotation the one held then', () => {
  const page = pageOf('ana');
  expect(page.office).toBe('Harbour master; Head of the choir (from 2027)');
  expect(page.quotations.map(({ office }) => office)).toEqual(['harbour master']);
  expect(pageOf('eva').office).toBeNull();
});

test('who speaks for whom is told from both sides; a body without a file from none', () => {
  expect(pageOf('ana').speaksFor?.id).toBe('port');
  expect(pageOf('port').speakers.map(({ id }) => id)).toEqual(['ana']);
  expect(pageOf('eva').speaksFor).toBeNull();
});
