import { expect, test } from 'vitest';
import { soundStory } from '../../../src/checking/codes/example.ts';
import { checked, draft } from './checked.ts';

const noDates = [
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2025-02-29',
  '2026-11-31',
  '2026-1-1',
  '0000-01-01',
  '9999999-01-01',
  '26-11-24',
  '2026/11/24',
  '24.11.2026',
  '2026-11-24T09:00:00Z x',
  'tomorrow',
  '20261124',
  '２０２６-11-24',
  '-2026-11-24',
  '2026-11-24\u200b',
  '[2026, 11]',
  '{ year: 2026 }',
  '""',
  '',
];
const noInstants = [
  '2026-11-24',
  '2026-11-24T09:00:00',
  '2026-11-24T25:00:00Z',
  '2026-11-24T24:00:00Z',
  '2026-11-24T23:59:60Z',
  '2026-11-24T09:00:00+99:99',
  '0000-01-01T00:00:00Z',
  '2026-11-24T09:60:00Z',
  '2026-11-24 09:00',
  '1e12',
];

test.each(noDates)('“%s” is no date of a dateline', (date) => {
  expect(checked(soundStory(`dateline: { place: Havana, date: ${date} }`, '')).codes).toContain(
    'front-matter-value',
  );
});

test.each([...noDates, ...noInstants])('“%s” is no instant of publication', (instant) => {
  expect(checked(soundStory(`published: ${instant}`, '')).told).toEqual([
    '6:12 front-matter-value',
  ]);
});

const deep = (opening: string, closing: string, levels: number) =>
  `${opening.repeat(levels)}${closing.repeat(levels)}`;
const laughs = [
  'topics: &a [ha, ha]',
  ...'bcdefghi'.split('').map((name, at) => {
    const before = 'abcdefgh'.charAt(at);
    return `${name}: &${name} [*${before}, *${before}, *${before}, *${before}]`;
  }),
].join('\n');

test.each([
  ['a quotation mark left open', 'headline: "Wheat', 'front-matter-yaml'],
  ['a bracket left open', 'topics: [wheat', 'front-matter-yaml'],
  ['a brace left open', 'dateline: { place: Havana', 'front-matter-yaml'],
  ['a tab for indentation', 'topics:\n\t- wheat', 'front-matter-yaml'],
  ['a colon in a text', 'headline: Wheat: a gift', 'front-matter-yaml'],
  ['a stray text', 'headline: Wheat\nand more', 'front-matter-yaml'],
  ['a reserved character', 'headline: @wheat', 'front-matter-yaml'],
  ['an escape that is none', 'headline: "Wheat \\q"', 'front-matter-yaml'],
  ['entities that grow', laughs, 'front-matter-alias-or-tag'],
  ['a merge of keys', 'topics: &a [b]\n<<: *a', 'front-matter-alias-or-tag'],
  ['an alias of itself', 'topics: &a [*a]', 'front-matter-alias-or-tag'],
  ['a tag of a type', 'headline: !!binary d2hlYXQ=', 'front-matter-alias-or-tag'],
  ['a tag of a program', 'headline: !!js/function "function () {}"', 'front-matter-alias-or-tag'],
  ['a double key', 'headline: a\n"headline": b', 'front-matter-double-key'],
  [
    '__proto__',
    'dateline: { place: A, __proto__: { polluted: yes } }',
    'front-matter-key-reserved',
  ],
  ['constructor', 'constructor: { prototype: { polluted: yes } }', 'front-matter-key-reserved'],
  ['toString as a source', 'sources: { toString: Wheat }', 'front-matter-key-reserved'],
  ['constructor as a source', 'figures: [{ words: It, source: constructor }]', 'source-unknown'],
  ['an id with a slash', 'figures: [{ id: a/b, words: It }]', 'id-form'],
  ['an id out of the folder', 'figures: [{ id: .., words: It }]', 'id-form'],
  ['an escaped id', 'figures: [{ id: "%2e%2e", words: It }]', 'id-form'],
  ['an id of the language', 'figures: [{ id: __proto__, words: It }]', 'id-form'],
  ['words that are a pattern', 'figures: [{ id: a-b, words: "(.*)+[" }]', 'addition-unmatched'],
  ['words of blanks', 'figures: [{ id: a-b, words: " " }]', 'front-matter-value'],
  ['a surrogate alone', 'headline: "Wheat \\ud800"', 'front-matter-value'],
  ['a key of 2,000 characters', `${'k'.repeat(2000)}: a`, 'front-matter-yaml'],
  ['a directive', '%YAML 1.1', 'front-matter-yaml'],
  ['a key of many lines', '? [a, b]\n: c', 'front-matter-yaml'],
  ['nested lists', `topics: ${deep('[', ']', 51)}`, 'nesting-too-deep'],
  ['nested keys', `topics: ${deep('{a: ', '}', 51)}`, 'nesting-too-deep'],
  ['100,000 brackets', `topics: ${'['.repeat(100_000)}`, 'nesting-too-deep'],
  ['100,000 braces', `topics: ${'{'.repeat(100_000)}`, 'nesting-too-deep'],
  ['100,000 lists in each other', `topics:\n${'- '.repeat(100_000)}`, 'nesting-too-deep'],
  ['20,001 blank lines', '\n'.repeat(20_001), 'lines-too-many'],
  ['10,000 keys', `sources:\n${'  a: b\n'.repeat(10_000)}`.trimEnd(), 'keys-too-many'],
  ['a list where a text belongs', 'headline: [Wheat]', 'front-matter-value'],
  ['keys where a text belongs', 'byline: { by: us }', 'front-matter-value'],
  ['a text where a list belongs', 'topics: wheat', 'front-matter-value'],
  ['a text where keys belong', 'dateline: Havana', 'front-matter-value'],
  ['nothing', 'headline:', 'front-matter-value'],
  ['blanks', 'headline: "   "', 'front-matter-value'],
  ['a turn of direction', 'headline: "Wheat \u202e comes"', 'direction-turned'],
  ['a turn of direction, escaped', 'headline: "Wheat \\u202e comes"', 'direction-turned'],
  ['a control', 'headline: "Wheat \\e[2J"', 'front-matter-value'],
  ['an escaped NUL', 'headline: "Wheat \\0"', 'front-matter-value'],
  [
    'an address of a program',
    'sources: { a: { title: A, url: "javascript:alert(1)" } }',
    'front-matter-value',
  ],
  [
    'an address with a password',
    'sources: { a: { title: A, url: "https://a:b@c.example" } }',
    'front-matter-value',
  ],
  [
    'a path out of the content',
    'related: [{ to: ../../x, as: background, why: W }]',
    'front-matter-value',
  ],
  ['a language that is none', 'lang: english', 'front-matter-value'],
  ['a language that nobody reads', 'lang: tlh', 'language-unknown'],
  ['a status that is none', 'status: live', 'front-matter-value'],
])('is told: %s', (_, frontMatter, code) => {
  expect(checked(soundStory(frontMatter, 'It came in.')).codes).toContain(code);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

const long = (length: number) => 'a'.repeat(length);

test.each([
  ['an anchor', 'byline: &us Tearsheet', '8:9 front-matter-alias-or-tag'],
  ['an anchor in a list', 'topics: [cuba, &a wheat]', '10:16 front-matter-alias-or-tag'],
  ['a tag', 'byline: !!str Tearsheet', '8:9 front-matter-alias-or-tag'],
  ['a tag and an anchor', 'byline: !!str &us Tearsheet', '8:9 front-matter-alias-or-tag'],
  ['a mark that is no anchor', 'topics: ["b & c", &a wheat]', '10:19 front-matter-alias-or-tag'],
  ['an open quotation mark', 'headline: "Wheat', '2:11 front-matter-yaml'],
  ['an open apostrophe', "standfirst: 'Wheat", '3:13 front-matter-yaml'],
  ['null', 'byline: null', '8:9 front-matter-value'],
  ['a tilde', 'headline: ~', '2:11 front-matter-value'],
  ['a text that shows nothing', 'headline: "\\u200b\\u3164"', '2:11 front-matter-value'],
  ['what is no character', 'byline: "Tear\\ufffe"', '8:9 front-matter-value'],
  ['a section without end', `section: ${long(61)}`, '9:10 front-matter-value'],
  ['a topic that unfolds', `topics: [${'\ufdfa'.repeat(4)}]`, '10:10 front-matter-value'],
  ['an id without end', `figures: [{ id: ${long(101)}, words: It }]`, '10:17 id-form'],
  [
    'itself as related',
    'related: [{ to: stories/example, as: earlier, why: W }]',
    '10:17 related-unknown',
  ],
])('is told at its place: %s', (_, frontMatter, expected) => {
  expect(checked(draft('It came in.', frontMatter)).told[0]).toBe(expected);
});

test.each([
  ['a topic of 60 letters', `topics: [${long(60)}]`],
  ['null between marks', 'firstReportedBy: "null"'],
  ['a tilde in a text', 'firstReportedBy: ~ Tass'],
])('works: %s', (_, frontMatter) => {
  expect(checked(draft('It came in.', frontMatter)).told).toEqual([]);
});

test.each([
  ['half a surrogate pair', 'headline: "Wheat \\ud83d comes"'],
  ['a headline of 10,000 words', `headline: ${'5 ships '.repeat(5000)}`],
  ['a standfirst of 5,000 lines', `standfirst: >-\n${'  5 ships\n'.repeat(5000)}`.trimEnd()],
  ['a comment of a megabyte', `# ${'a'.repeat(1_000_000)}\nheadline: Wheat`],
  ['50 levels of comments', '#'.repeat(50)],
])('works or is told: %s', (_, frontMatter) => {
  const { story, codes } = checked(draft('It came in.', frontMatter));
  expect(story !== null || codes.length > 0).toBe(true);
});
