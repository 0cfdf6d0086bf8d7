import { describe, expect, it, test } from 'vitest';
import { english } from '../../../src/reading/languages/en/index.ts';
import { readPassages } from '../../../src/reading/read.ts';
import { inTable } from './figure-tables.ts';
import { business } from './figures/business.ts';
import { formsEs } from './figures/forms-es.ts';
import { forms } from './figures/forms.ts';
import { firms } from './figures/firms.ts';
import { german } from './figures/german.ts';
import { hostile } from './figures/hostile.ts';
import { kinds } from './figures/kinds.ts';
import { markets } from './figures/markets.ts';
import { names } from './figures/names.ts';
import { news } from './figures/news.ts';
import { tradesEs } from './figures/trades-es.ts';
import { trades } from './figures/trades.ts';
import { spanish } from './figures/spanish.ts';
import { readingOf, rows } from './reading-of.ts';

describe('the figures of English', () => {
  it.each([...forms, ...business, ...markets, ...firms, ...news, ...hostile, ...names, ...trades])(
    '%s',
    (text, figures) => {
      expect(inTable(readingOf(text).figures)).toBe(figures);
    },
  );
});

describe('the figures of Spanish', () => {
  it.each([...formsEs, ...spanish, ...tradesEs])('%s', (text, figures) => {
    expect(inTable(readingOf(text, 'es').figures)).toBe(figures);
  });
});

describe('the figures of German', () => {
  it.each(german)('%s', (text, figures) => {
    expect(inTable(readingOf(text, 'de').figures)).toBe(figures);
  });
});

describe.each(Object.entries(kinds))('the same kinds of figures in %s', (lang, cases) => {
  it.each(cases)('%s', (text, figures) => {
    expect(inTable(readingOf(text, lang).figures)).toBe(figures);
  });
});

/** Numbers that count nothing. */
test.each([
  'He was born on 5 May 1998 and on March 1, 2, or 3.',
  'It opens at 10:30, at 3.30pm, at 5 p.m. and at nine.',
  'The 1990s, the ’90s, her 40s, the season of 1987/88, 24.02.2022 and 2022-02-24.',
  'See page 3, Article 5, No. 10, Flight 370 and Route 66.',
  'The G20, the M25, COVID-19, an F-16, a 4x4 and 5G.',
  'A Boeing 737, the Falcon 9, an iPhone 15 and World War 2.',
  'The 21st of them came 3rd.',
  'Call 555-0142, 1-800-555-0199 or +44 20 7946 0958.',
  'They live at 10 Downing Street.',
  'They won 3-1, then 7-6 (7-3), a 4-0 defeat.',
  'It is open 24/7, one by one, and nobody said no a hundred times.',
  'See https://example.org/2023/5 or report_14.pdf, or write to box5@example.org.',
  'Thousands came, tens of thousands, several hundred, dozens.',
  'The two countries met; one man came.',
])('no figure: %s', (text) => {
  expect(rows(text)).toEqual([]);
});

/** Behind a verb of change or a bound a part is one, whatever noun stands behind it. */
test.each([
  'Prices rose by a third overnight.',
  'Prices fell by over a third overnight.',
  'Nearly a third plan to leave.',
])('a third: %s', (text) => {
  expect(readingOf(text).figures.map(({ value }) => value)).toEqual([1 / 3]);
});

test('opaque stretches hold no figures', () => {
  const text = 'Of 12 men 13 came.';
  const reading = readPassages(
    [{ kind: 'paragraph', text, opaque: [{ start: 3, end: 5 }] }],
    english,
  );
  expect(reading.figures.map((figure) => figure.text)).toEqual(['13']);
});
