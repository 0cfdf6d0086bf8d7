import { describe, expect, test } from 'vitest';
import { isPageId } from '../../../src/checking/page-ids.ts';
import { readerWordIn } from '../../../src/checking/reader-words.ts';
import { isSlug } from '../../../src/front-matter/values.ts';
import { english } from '../../../src/reading/languages/en/index.ts';
import { spanish } from '../../../src/reading/languages/es/index.ts';
import { figureId, quotationId } from '../../../src/register/id.ts';

const none: ReadonlySet<string> = new Set();

describe('the id of a figure', () => {
  test.each([
    ['civilian deaths', '', '', 'civilian-deaths'],
    ['civilian deaths documented in Ukraine', '', '', 'civilian-deaths-documented'],
    ['wheat given by Russia to Cuba', '', '', 'wheat-given-russia'],
    ['tonnes of wheat', '', '', 'tonnes-wheat'],
    ['deaths', 'The war has caused', 'in Ukraine', 'deaths-ukraine'],
    ['deaths', 'The war has caused', 'in all', 'deaths-caused'],
    ['%', 'More than', 'of children live in poverty', 'children-live'],
    ['$', '', '', 'figure'],
    ['', '', '13 of 20 ships', 'ships'],
    ['the share of children in poverty', '', '', 'children-poverty'],
    ['media workers, metal exports', '', 'in Peru', 'workers-exports'],
    ['réfugiés à Besançon', '', '', 'refugies-besancon'],
    ['Großmütter', '', 'in Łódź', 'grossmutter-lodz'],
    ['children’s meals', '', '', 'children-meals'],
    ['тонн пшеницы', '', '', 'figure'],
  ])('that counts “%s” between “%s” and “%s” is %s', (counts, before, after, id) => {
    expect(figureId({ counts, before, after }, english, none)).toBe(id);
  });

  test('takes another word of the sentence where it is taken, and a letter where there is none', () => {
    const deaths = { counts: 'civilian deaths', before: '', after: 'in Kherson' };
    expect(figureId(deaths, english, new Set(['civilian-deaths']))).toBe('civilian-deaths-kherson');
    expect(figureId({ ...deaths, after: '' }, english, new Set(['civilian-deaths']))).toBe(
      'civilian-deaths-b',
    );
    const taken = new Set<string>();
    for (let count = 0; count < 100; count++)
      taken.add(figureId({ ...deaths, after: '' }, english, taken));
    expect(taken.size).toBe(100);
  });
});

test.each([
  ['toneladas de trigo', '', 'a La Habana', 'toneladas-trigo'],
  ['personas', 'Hubo', 'en las calles', 'personas-calles'],
])('the id of a figure in Spanish has no small words: %s', (counts, before, after, id) => {
  expect(figureId({ counts, before, after }, spanish, none)).toBe(id);
});

test('however often a word that the page needs is all there is, its ids are no ids of the page', () => {
  const taken = new Set<string>();
  for (let count = 0; count < 50; count++)
    for (const counts of ['sum', 'span', 'text', 'notes', 'note'])
      taken.add(figureId({ counts, before: '', after: '' }, english, taken));
  expect(taken.size).toBe(250);
  expect([...taken].filter(isPageId)).toEqual([]);
});

describe('the id of a quotation', () => {
  test.each([
    ['Andrei Guskov', false, 'accompanies Cuba’s steps', 'guskov-accompanies'],
    ['Ms. Bogner', false, 'These are just the cases', 'bogner-cases'],
    ['United Nations', true, 'the toll', 'united-nations-toll'],
    ['UNICEF', true, 'enough', 'unicef-enough'],
    ['', false, 'friendly countries only', 'friendly-countries'],
    ['', false, 'emergency', 'emergency'],
    ['Ana Ruiz', false, 'No.', 'ruiz'],
    ['', false, '…', 'quotation'],
  ])('of “%s” (a body: %s) that says “%s” is %s', (speaker, body, text, id) => {
    expect(quotationId({ speaker, body, text }, english, none)).toBe(id);
  });

  test('takes the next word where it is taken', () => {
    const quotation = { speaker: 'Matilda Bogner', body: false, text: 'cases that we document' };
    expect(quotationId(quotation, english, new Set(['bogner-cases']))).toBe('bogner-document');
  });
});

test.each([
  'telecom users',
  'cover wrap',
  'an ad campaign',
  'shares, shares',
  '4 G20 1O5',
  'x'.repeat(100_000),
  'a b c',
  'sum paid',
  'span of years',
  'text',
  'notes',
])(
  'an id made of %j has the form of one, no number, and none that the page needs or reader modes drop',
  (counts) => {
    const id = figureId({ counts, before: '', after: '' }, english, none);
    expect(isSlug(id)).toBe(true);
    expect(id).not.toMatch(/\d/);
    expect(readerWordIn(id)).toBeNull();
    expect(isPageId(id)).toBe(false);
    expect(id.length).toBeLessThan(80);
  },
);
