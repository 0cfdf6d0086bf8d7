import { describe, expect, it } from 'vitest';
import { proseOf } from '../../../src/markdown/prose.ts';
import { languageOf } from '../../../src/reading/languages/index.ts';
import { readPassages } from '../../../src/reading/read.ts';
import type { FoundFigure } from '../../../src/reading/types.ts';

/** The figures of a table with one row, behind a paragraph. */
function figuresIn(headings: string, row: string, lang: string, before: string): FoundFigure[] {
  const language = languageOf(lang);
  if (!language) throw new Error(`no language ${lang}`);
  const lines = [headings, headings.replace(/[^|]+/g, '---'), row];
  const table = lines.map((line) => `| ${line} |`).join('\n');
  const { passages } = proseOf(`${before}\n\n${table}`);
  return [...readPassages(passages, language).figures];
}

/** The figure in the second column, under a heading, in the row of Mariel. */
function cell(
  heading: string,
  text: string,
  { lang = 'en', row = 'Mariel', before = 'The mills told all.' } = {},
): unknown[] {
  const [figure] = figuresIn(`Mill | ${heading}`, `${row} | ${text}`, lang, before);
  return [figure?.value, figure?.unit, figure?.headed];
}

describe('a number in a cell takes what its headings say', () => {
  it.each([
    ['Cane (thousand tonnes)', '4.6', [4600, 'tonnes', '4.6 thousand']],
    ['Cane (thousands of tonnes)', '46', [46_000, 'tonnes', '46 thousand']],
    ['Cane (’000 tonnes)', '46', [46_000, 'tonnes', '46 thousand']],
    ['Cane, tonnes', '46', [46, 'tonnes', null]],
    ['Tonnes', '46', [46, 'tonnes', null]],
    ['Paid, £m', '1.5', [1_500_000, '£', '£1.5m']],
    ['Losses ($ billion)', '2.5', [2_500_000_000, '$', '$2.5 billion']],
    ['Price (euros)', '7', [7, 'euros', '7 euros']],
    ['Share, %', '12', [12, '%', '12%']],
    ['Prices (% y/y)', '6.3', [6.3, '%', '6.3%']],
    ['Rain (in mm)', '80', [80, 'mm', null]],
    ['Area (km²)', 'about 14', [14, 'km²', null]],
    ['Letters (millions)', '14', [14_000_000, null, '14 million']],
  ])('%s: %s', (heading, text, expected) => {
    expect(cell(heading, text)).toEqual(expected);
  });

  it.each([
    ['Caña (miles de toneladas)', '46', [46_000, 'toneladas', '46 mil']],
    ['Pagado (millones de euros)', '1,5', [1_500_000, 'euros', '1,5 millones de euros']],
    ['Cuota, %', '12', [12, '%', '12%']],
  ])('%s: %s', (heading, text, expected) => {
    expect(cell(heading, text, { lang: 'es' })).toEqual(expected);
  });

  it('of its row too', () => {
    expect(cell('2019', '46', { row: 'Turnout (%)' })).toEqual([46, '%', '46%']);
  });

  it('and what is counted where the text has the word in small letters, so that it is no name', () => {
    const before = 'All workers of the mills were asked.';
    expect(cell('Workers', '120', { before })).toEqual([120, 'workers', null]);
    expect(cell('Honduras', '120', { before })).toEqual([120, null, null]);
    expect(
      cell('Cane workers, thousands', '4.3', {
        before: 'Cane workers, in small letters: cane workers.',
      }),
    ).toEqual([4300, 'cane workers', '4.3 thousand']);
  });

  it('and where it is a common noun of a language in which all nouns have capitals', () => {
    const inGerman = { lang: 'de', before: 'Die Zahlen sind von gestern.' };
    expect(cell('Häuser', '120', inGerman)).toEqual([120, 'Häuser', null]);
    expect(cell('Fahrgäste (Tausend)', '4,3', inGerman)).toEqual([
      4300,
      'Fahrgäste',
      '4,3 tausend',
    ]);
    expect(cell('Holmstedt', '120', inGerman)).toEqual([120, null, null]);
  });

  it.each([
    ['what it has itself', 'Paid, £m', '12 tonnes', [12, 'tonnes', null]],
    ['in words of its own', 'Paid, £m', '12 in spring', [12, null, null]],
    ['under a year', '2019', '46', [46, null, null]],
    ['under an ordinal', 'Second', '46', [46, null, null]],
  ])('but not %s', (_, heading, text, expected) => {
    expect(cell(heading, text)).toEqual(expected);
  });
});
