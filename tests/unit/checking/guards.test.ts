import { describe, expect, test } from 'vitest';
import { readEdition } from '../../../src/edition/read-edition.ts';
import { checked, draft } from './checked.ts';

const toldOf = (path: string, source: string) =>
  readEdition([{ path, source }]).problems.map(
    ({ line, column, code, found }) => `${line}:${column} ${code} ${found}`,
  );
const ofStory = (frontMatter: string) => toldOf('stories/example.md', draft('It.', frontMatter));
const person = (more: string) => `kind: person\nname: Ana Ruiz\n${more}\n`;
const elsewhere = (more: string) =>
  `headline: Wheat\npublisher: Port\nurl: https://port.example/\nlang: en\nsummary: [It came in.]\nrelationToUs: None.\n${more}\n`;

describe('keys that every object has', () => {
  test.each([
    ['a source', 'sources:\n  __proto__: { title: A }', '11:3', '__proto__'],
    ['in marks', 'sources: { "__proto__": { title: A } }', '10:12', '__proto__'],
    ['as an escape', 'sources: { "__pr\\u006fto__": { title: A } }', '10:12', '__proto__'],
    [
      'a source named as the maker',
      'sources: { constructor: { title: A } }',
      '10:12',
      'constructor',
    ],
    [
      'a source named as what is inherited',
      'sources: { prototype: { title: A } }',
      '10:12',
      'prototype',
    ],
    ['deep in a list', 'figures: [{ words: It, __proto__: { id: a } }]', '10:24', '__proto__'],
    ['a key without a value', 'valueOf:', '10:1', 'valueOf'],
    ['of an old getter', 'notes: [{ text: T, __defineGetter__: a }]', '10:20', '__defineGetter__'],
  ])('%s', (_, frontMatter, place, key) => {
    expect(ofStory(frontMatter)).toEqual([`${place} front-matter-key-reserved “${key}”`]);
  });

  test('in people and stories elsewhere too, and not as a value', () => {
    expect(toldOf('people/ana.yaml', person('__proto__: { kind: body }'))).toEqual([
      '3:1 front-matter-key-reserved “__proto__”',
    ]);
    expect(
      toldOf('elsewhere/a.yaml', elsewhere('published: 2026-01-01\nread: 2026-01-01\ntoString: a')),
    ).toEqual(['9:1 front-matter-key-reserved “toString”']);
    expect(ofStory('topics: [__proto__, constructor]')).toEqual([]);
  });
});

describe('dates in an order that cannot be', () => {
  test.each([
    [
      'read before it was dated',
      'sources: { a: { title: A, date: 2026-02-03, read: 2026-02-02 } }',
      ['10:51 dates-reversed read “2026-02-02”, before the date of the document, “2026-02-03”'],
    ],
    [
      'read before the month of the document',
      'sources: { a: { title: A, date: 2026-03, read: 2026-02-28 } }',
      ['10:48 dates-reversed read “2026-02-28”, before the date of the document, “2026-03”'],
    ],
    [
      'read in the year of the document',
      'sources: { a: { title: A, date: 2026, read: 2026-01-01 } }',
      [],
    ],
    ['read on its day', 'sources: { a: { title: A, date: 2026-02-03, read: 2026-02-03 } }', []],
    [
      'a day that no calendar has',
      'sources: { a: { title: A, date: 2026-02-30 } }',
      ['10:33 front-matter-value “2026-02-30” under “date”'],
    ],
    [
      'corrected before it was published',
      'corrections: [{ date: 2026-11-23, was: a, now: b, why: c }]',
      [
        '10:23 dates-reversed corrected “2026-11-23”, before the story was published on “2026-11-24”',
      ],
    ],
    ['corrected on its day', 'corrections: [{ date: 2026-11-24, was: a, now: b, why: c }]', []],
    [
      'filed two days later',
      'dateline: { place: Havana, date: 2026-11-26 }',
      ['7:34 dates-reversed filed on “2026-11-26”, published on “2026-11-24T09:00:00Z”'],
    ],
    [
      'filed where it is the next day already',
      'dateline: { place: Apia, date: 2026-11-25 }\npublished: 2026-11-24T10:00:00Z',
      [],
    ],
    [
      'filed where it is the next day nowhere',
      'dateline: { place: Apia, date: 2026-11-25 }\npublished: 2026-11-24T09:59:59Z',
      ['7:32 dates-reversed filed on “2026-11-25”, published on “2026-11-24T09:59:59Z”'],
    ],
    [
      'filed the next day by the clock of its office',
      'dateline: { place: Apia, date: 2026-11-25 }\npublished: 2026-11-24T23:00:00+13:00',
      [],
    ],
  ] satisfies [string, string, string[]][])('a story: %s', (_, frontMatter, expected) => {
    expect(ofStory(frontMatter)).toEqual(expected);
  });

  test.each([
    ['in order', 'published: 2026-01-02\nupdated: 2026-01-03\nread: 2026-01-03', []],
    [
      'updated before',
      'published: 2026-01-02\nupdated: 2026-01-01\nread: 2026-01-03',
      ['8:10 dates-reversed updated “2026-01-01”, before it was published on “2026-01-02”'],
    ],
    [
      'read before',
      'published: 2026-01-02\nread: 2026-01-01',
      ['8:7 dates-reversed read “2026-01-01”, before it was published on “2026-01-02”'],
    ],
    [
      'read before the change that it tells',
      'published: 2026-01-02\nupdated: 2026-01-05\nread: 2026-01-04',
      ['9:7 dates-reversed read “2026-01-04”, before it was updated on “2026-01-05”'],
    ],
  ] satisfies [string, string, string[]][])('told elsewhere, %s', (_, dates, expected) => {
    expect(toldOf('elsewhere/a.yaml', elsewhere(dates))).toEqual(expected);
  });
});

describe('texts that are too long for their place', () => {
  const long = (length: number) => 'a'.repeat(length);
  test.each([
    ['a headline', 300, (text: string) => `headline: ${text}`],
    ['a standfirst', 600, (text: string) => `standfirst: ${text}`],
    ['a byline', 150, (text: string) => `byline: ${text}`],
    ['a place', 150, (text: string) => `dateline: { place: ${text}, date: 2026-11-23 }`],
    ['what is counted', 300, (text: string) => `figures: [{ words: It, counts: ${text} }]`],
    ['the words of an entry', 1000, (text: string) => `figures: [{ words: ${text} }]`],
    ['a note', 2500, (text: string) => `notes: [{ text: ${text} }]`],
    ['a title', 300, (text: string) => `sources: { a: { title: ${text} } }`],
    [
      'an address',
      2000,
      (text: string) => `sources: { a: { title: A, url: 'https://a.example/${text.slice(18)}' } }`,
    ],
    ['a publisher', 150, (text: string) => `sources: { a: { title: A, publisher: ${text} } }`],
    ['an occasion', 300, (text: string) => `quotations: [{ words: It, occasion: ${text} }]`],
    [
      'a correction',
      2500,
      (text: string) => `corrections: [{ date: 2026-11-24, was: ${text}, now: b, why: c }]`,
    ],
    [
      'a reason',
      2500,
      (text: string) => `related: [{ to: elsewhere/a, as: background, why: ${text} }]`,
    ],
  ])('%s has at most %i characters', (_, most, written) => {
    const codes = (length: number) =>
      checked(draft('It.', written(long(length)))).codes.filter((code) => code.startsWith('text-'));
    expect(codes(most)).toEqual([]);
    expect(codes(most + 1)).toEqual(['text-too-long']);
  });

  test('told with its length and its limit; characters are counted, not their halves', () => {
    expect(ofStory(`headline: ${long(301)}`)).toEqual([
      `2:11 text-too-long 301 characters: “${long(80)} …” under “headline”`,
    ]);
    expect(ofStory(`headline: ${'🚢'.repeat(300)}`)).toEqual([]);
  });

  test.each([
    ['a name', 'name: ', 150],
    ['an alias', 'aliases: [Ana, ', 150],
    ['an office', 'offices: [{ title: ', 300],
  ])('%s of a person', (_, opening, most) => {
    const closing = opening.includes('{') ? ' }]' : opening.includes('[') ? ']' : '';
    const codes = (length: number) =>
      toldOf('people/ana.yaml', `kind: person\n${opening}${long(length)}${closing}\n`).filter(
        (told) => told.includes('text-too-long'),
      );
    expect(codes(most)).toEqual([]);
    expect(codes(most + 1)).toHaveLength(1);
  });
});
