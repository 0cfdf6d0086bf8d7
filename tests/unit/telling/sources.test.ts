import { expect, test } from 'vitest';
import { sourceLine, sourceList } from '../../../src/telling/sources.ts';
import { sourceText } from '../../../src/telling/prose/running-text.ts';
import * as words from '../../../src/wording/en/index.ts';

const bare = {
  title: 'Count',
  lang: null,
  publisher: null,
  date: null,
  url: null,
  read: null,
  via: null,
};
const url = 'https://port.example/count';
const link = `<a href="${url}">Count</a>`;

test.each([
  ['a title alone', {}, 'Count; no web address known to us'],
  ['with its address', { url }, link],
  ['with its publisher', { publisher: 'The Port' }, 'The Port: Count; no web address known to us'],
  [
    'via another',
    { publisher: 'The Port', via: 'WebWire' },
    'The Port, via WebWire: Count; no web address known to us',
  ],
  ['with a day', { date: '2026-03-01' }, 'Count, 1 March 2026; no web address known to us'],
  ['with a month', { date: '2026-03' }, 'Count, March 2026; no web address known to us'],
  ['with a year', { date: '2026' }, 'Count, 2026; no web address known to us'],
  ['with a title in another language', { url, lang: 'it' }, `<a href="${url}" lang="it">Count</a>`],
  [
    'with all',
    { publisher: 'The Port', url, date: '2026', read: '2026-03-02' },
    `The Port: ${link}, 2026; link checked 2 March 2026`,
  ],
])('a source is printed %s', (_, more, text) => {
  expect(sourceText(sourceLine({ ...bare, ...more }, words), words)).toBe(text);
});

test.each([
  ['none', [], [], null],
  ['one day', ['2026-03-02', '2026-03-02'], [null, null], 'Links checked 2 March 2026.'],
  [
    'one day, and pages never read',
    ['2026-03-02', null],
    [null, null],
    'Links checked 2 March 2026.',
  ],
  [
    'two days',
    ['2026-03-02', '2026-03-03'],
    ['link checked 2 March 2026', 'link checked 3 March 2026'],
    null,
  ],
  ['no day', [null, null], [null, null], null],
])('a day on which all were read is told once: %s', (_, days, each, once) => {
  const { lines, read } = sourceList(
    days.map((day) => ({ ...bare, read: day })),
    words,
  );
  expect(lines.map((line) => line.read)).toEqual(each);
  expect(read).toBe(once);
});
