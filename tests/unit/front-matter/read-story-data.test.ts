import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundStory } from '../../../src/checking/codes/example.ts';
import { readStoryData } from '../../../src/front-matter/read-story-data.ts';

const file = 'content/stories/example.md';
const read = (frontMatter: string) => readStoryData(file, soundStory(frontMatter, 'Text.'));
/** Every problem as `line:column code found`. */
const told = (source: string) =>
  readStoryData(file, source).problems.map(
    ({ line, column, code, found }) => `${line}:${column} ${code} ${found}`,
  );

test('a sound story is read, and what it leaves out is null or empty', () => {
  const { data, problems, body, status } = read('');
  expect(problems).toEqual([]);
  expect(status).toBe('published');
  expect(data).toMatchObject({
    headline: 'Wheat comes to Mariel',
    dateline: { place: 'Havana', date: '2026-11-23' },
    published: '2026-11-24T09:00:00Z',
    because: null,
    firstReportedBy: null,
    topics: [],
    sources: {},
    figures: [],
    notes: [],
  });
  expect(body).toMatchObject({ text: '\nText.\n', line: 11 });
});

test('every scalar is text: a bare number, a date and a zone stay as they are written', () => {
  const { data } = read(
    'published: 2026-11-24T09:00:00+05:45\nfigures:\n  - { words: 487, asOf: 2023-02-15 }\n  - words: 0x1F\n  - words: yes',
  );
  expect(data?.published).toBe('2026-11-24T09:00:00+05:45');
  expect(data?.figures.map(({ words }) => words)).toEqual(['487', '0x1F', 'yes']);
  expect(data?.figures[0]?.asOf).toBe('2023-02-15');
});

test('a figure is as of a day, a month or a year of the calendar', () => {
  const asOf = (date: string) => read(`figures: [{ words: 487, asOf: ${date} }]`);
  expect(['2023-02-15', '2023-02', '2023'].flatMap((date) => asOf(date).problems)).toEqual([]);
  expect(asOf('2023-02').data?.figures[0]?.asOf).toBe('2023-02');
  expect(asOf('2023-13').problems.map(({ found }) => found)).toEqual(['“2023-13” under “asOf”']);
});

test('a note is on one id or on several, and a related story is named by its file', () => {
  const { data } = read(
    'notes: [{ on: killed, text: a }, { on: [killed, injured], text: b }]\nrelated: [{ to: stories/other-one, as: earlier, why: c }]',
  );
  expect(data?.notes.map(({ on }) => on)).toEqual([['killed'], ['killed', 'injured']]);
  expect(data?.related[0]?.to).toEqual({ collection: 'stories', id: 'other-one' });
});

test('all problems of a file are told at once, each at its place, in the order of the text', () => {
  const source = `---
headline: Wheat
standfrist: A slip in the key
headline: Wheat again
lang: english
status: withdrawn
published: 2026-11-24 09:00
dateline: { place: Havana, date: 2023-02-30, city: x }
byline:
section: [world]
sources: { Bad_key: { title: a }, ok: { title: b, url: "http://host.example" } }
figures:
  - { id: wheat-share, words: 25,000 tonnes }
  - { id: Q, words: [x] }
quotations: {}
related: [{ to: people/x, as: foo, why: "" }]
---
`;
  expect(told(source)).toEqual([
    '3:1 front-matter-unknown-key “standfrist”; did you mean “standfirst”?',
    '4:1 front-matter-double-key “headline” again',
    '5:7 front-matter-value “english” under “lang”',
    '6:9 front-matter-value a withdrawn story that does not say why',
    '7:12 front-matter-value “2026-11-24 09:00” under “published”',
    '8:34 front-matter-value “2023-02-30” under “date”',
    '8:46 front-matter-unknown-key “city”',
    '9:8 front-matter-value nothing under “byline”',
    '10:10 front-matter-value a list under “section”',
    '11:12 front-matter-value “Bad_key”',
    '11:56 front-matter-value “http://host.example” under “url”',
    '13:11 id-reserved “share” in “wheat-share”',
    '13:34 front-matter-unknown-key “000 tonnes”',
    '14:11 id-form “Q”',
    '14:21 front-matter-value a list under “words”',
    '15:13 front-matter-value keys and values under “quotations”',
    '16:17 front-matter-value “people/x” under “to”',
    '16:31 front-matter-value “foo” under “as”',
    '16:41 front-matter-value nothing under “why”',
  ]);
});

test.each([
  ['a number', 'figures: [{ words: 25,000 tonnes }]', '“000 tonnes”', true],
  ['a digit alone', 'figures: [{ words: 25,000 }]', '“000”', true],
  ['a clause', 'notes: [{ text: The bill says so, the port said. }]', '“the port said.”', true],
  ['a key with a slip', 'figures: [{ word: }]', '“word”; did you mean “words”?', false],
  [
    'a key of two words',
    'figures: [{ as of: 2026-11-24 }]',
    '“as of”; did you mean “asOf”?',
    false,
  ],
])('marks are proposed where a comma divided a text: %s', (_, frontMatter, found, proposed) => {
  const unknown = read(frontMatter).problems.find(
    ({ code }) => code === 'front-matter-unknown-key',
  );
  expect(unknown?.found).toBe(found);
  expect(unknown?.mend.includes('quotation marks')).toBe(proposed);
});

describe('hostile YAML is a problem with a place', () => {
  test.each([
    ['no front matter', 'Text.', ['1:1 front-matter-missing a file without front matter']],
    ['not closed', '---\na: b\n', ['2:1 front-matter-missing front matter that is not closed']],
    [
      'anchor, alias and tag',
      '---\na: &x b\nc: *x\nd: !!int 3\n---\n',
      [
        '2:4 front-matter-alias-or-tag the anchor “&x”',
        '3:4 front-matter-alias-or-tag the alias “*x”',
        '4:4 front-matter-alias-or-tag the tag “!!int”',
      ],
    ],
    [
      'two slips that are one',
      '---\na: b\n  c: d\n---\n',
      ['3:3 front-matter-yaml a line that stands further in, or further out, than the one above'],
    ],
    [
      'an alias to nothing, beside broken syntax',
      '---\nheadline: a: b\nx: *y\n---\n',
      [
        '2:12 front-matter-yaml a text with a colon in it',
        '3:4 front-matter-alias-or-tag the alias “*y”',
      ],
    ],
    [
      'deep brackets',
      `---\n${'['.repeat(100_000)}\n---\n`,
      ['2:51 nesting-too-deep more than that, from here on'],
    ],
    [
      'deep indentation',
      `---\n${Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')}---\n`,
      ['52:52 nesting-too-deep more than that, from here on'],
    ],
    [
      'many keys',
      `---\n${Array.from({ length: 501 }, (_, key) => `k${key}: v\n`).join('')}---\n`,
      ['502:5 keys-too-many more than that, from here on'],
    ],
  ])('%s', (_, source, expected) => {
    expect(told(source)).toEqual(expected);
  });

  test('a billion laughs are not laughed', () => {
    const levels = Array.from({ length: 9 }, (_, level) =>
      level === 0 ? 'a0: &a0 ha' : `a${level}: &a${level} [${`*a${level - 1}, `.repeat(9)}]`,
    );
    const { data, problems } = readStoryData(file, `---\n${levels.join('\n')}\n---\n`);
    expect(data).toBeNull();
    expect(new Set(problems.map(({ code }) => code))).toEqual(
      new Set(['front-matter-alias-or-tag']),
    );
  });
});

describe('front matter holds 500 keys side by side, and thousands of entries, however they are laid out', () => {
  const entry = (index: number) => ({
    id: `of-${index}`,
    words: '25,000 tonnes, in all',
    counts: 'wheat, given',
    by: 'cuba',
    source: 'port',
  });
  const styles = {
    block: (count: number) =>
      `figures:\n${Array.from({ length: count }, (_, index) =>
        Object.entries(entry(index))
          .map(([key, value], at) => `${at === 0 ? '  - ' : '    '}${key}: "${value}"\n`)
          .join(''),
      ).join('')}`,
    flow: (count: number) =>
      `figures: ${JSON.stringify(Array.from({ length: count }, (_, index) => entry(index)))}`,
  };
  test.each(['block', 'flow'] as const)('in %s style', (style) => {
    expect(read(styles[style](400)).problems).toEqual([]);
    expect(read(styles[style](3400)).problems.map(({ code }) => code)).toEqual(['keys-too-many']);
  });

  const documents = (count: number) =>
    Array.from({ length: count }, (_, index) => [`port-${index}`, { title: 'Port' }] as const);
  test.each([
    ['block', (count: number) => documents(count).map(([key]) => `\n  ${key}:\n    title: Port`)],
    ['flow', (count: number) => JSON.stringify(Object.fromEntries(documents(count)))],
  ])('sources in %s style', (_, written) => {
    const sources = (count: number) => read(`sources: ${[written(count)].flat().join('')}`);
    expect(sources(500).problems).toEqual([]);
    expect(sources(501).problems.map(({ code }) => code)).toEqual(['keys-too-many']);
  });

  const many = (written: (index: number) => string) =>
    Array.from({ length: 20_002 }, (_, index) => written(index)).join(', ');
  test.each([
    ['keys without a value', `figures: { ${many((index) => `k${index}`)} }`],
    ['entries of a list', `figures: [${many(() => 'x')}]`],
    ['lists', `figures: [${many(() => '[]')}]`],
  ])('and not more than 20,000 %s', (_, frontMatter) => {
    const { problems } = read(frontMatter);
    expect(problems.map(({ code }) => code)).toEqual(['keys-too-many']);
  });
});

test.each([
  ['U+0007', '\\a'],
  ['U+0085', '\\N'],
  ['U+FEFF', '\\ufeff'],
  ['half of a character', '\\ud83d'],
  ['the other half', '\\ude00'],
])('a text or an address with %s in it is refused', (_, mark) => {
  const { problems } = read(
    `headline: "Wheat${mark} comes"\nsources: { port: { title: Port, url: "https://port.example/${mark}" } }`,
  );
  expect(problems.map(({ code, expected }) => `${code} ${expected}`)).toEqual([
    'front-matter-value a text with no invisible controls',
    'front-matter-value an https:// address without spaces, backslashes, a name or a password',
  ]);
});

test('a character of two halves is a text', () => {
  expect(read('headline: "Wheat 😀 comes"').problems).toEqual([]);
});

test('a draft is known as one while its front matter is in pieces', () => {
  expect(readStoryData(file, '---\nheadline: "open\nstatus: draft\n---\n').status).toBe('draft');
});

test.each([
  ['text', true],
  ['notes', true],
  ['note-12', true],
  ['sum-killed', true],
  ['span-killed', true],
  ['index', true],
  ['con', true],
  ['lpt1', true],
  ['com-1', true],
  ['context', false],
  ['kept', false],
  ['figures', false],
  ['text-of-law', false],
  ['notes-passed', false],
  ['note-taken', false],
  ['summits', false],
  ['span', false],
])('the id %s is one of the page itself: %s', (id, reserved) => {
  const { problems } = read(`figures: [{ id: ${id}, words: 12 ships }]`);
  expect(problems.map(({ code }) => code)).toEqual(reserved ? ['id-reserved'] : []);
});

test('a place is that of the value, else of what stands around it', () => {
  const { placeOf } = read('figures:\n  - { words: wheat, by: russia }');
  expect(placeOf(['figures', 0, 'by'])).toEqual({ file, line: 11, column: 25 });
  expect(placeOf(['figures', 0, 'source'])).toEqual({ file, line: 11, column: 5 });
});

test('whatever stands in the front matter, it is read or told with a place in it', () => {
  const pieces = [
    'a',
    ': ',
    '\n',
    '  ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '&x ',
    '*x',
    '!t ',
    '|',
    '>',
    '? ',
    ',',
    'figures',
    'words',
    '__proto__',
    '\t',
    '%',
    '\u2028',
  ];
  const source = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(''));
  fc.assert(
    fc.property(source, (yaml) => {
      const { data, problems } = readStoryData(file, `---\n${yaml}\n---\n`);
      expect(data).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
      const lines = yaml.split('\n').length + 2;
      for (const { line, column } of problems) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 300 },
  );
});
