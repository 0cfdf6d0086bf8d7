import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPageId } from '../../../src/checking/page-ids.ts';
import { readerWordIn } from '../../../src/checking/reader-words.ts';
import { isSlug } from '../../../src/front-matter/values.ts';
import { readPassages } from '../../../src/reading/read.ts';
import { german } from '../../../src/reading/languages/de/index.ts';
import { english } from '../../../src/reading/languages/en/index.ts';
import type { Language } from '../../../src/reading/languages/language.ts';
import { french } from '../../../src/reading/languages/fr/index.ts';
import { spanish } from '../../../src/reading/languages/es/index.ts';
import { surroundings } from '../../../src/register/naming/around.ts';
import { figureId, quotationId } from '../../../src/register/naming/id.ts';

const none: ReadonlySet<string> = new Set();

/** The ids that the figures of a text get, in its order. */
function idsIn(text: string, language: Language = english): string[] {
  const passages = [{ kind: 'paragraph' as const, text, opaque: [] }];
  const { figures } = readPassages(passages, language);
  const around = surroundings(passages, figures);
  const taken = new Set<string>();
  return figures.map((figure, order) => {
    const id = figureId(
      { counts: null, unit: figure.unit, text: figure.text, order, ...around(figure) },
      language,
      taken,
    );
    taken.add(id);
    return id;
  });
}

describe('a figure is named', () => {
  test.each([
    [
      'what is counted, with what happens to it',
      'More than 200 residents filled the gallery.',
      'residents-filled',
    ],
    ['and was done to it', 'About 2,700 homes were destroyed.', 'homes-destroyed'],
    ['or who does it', 'Veltron will cut 3,400 jobs, it said.', 'jobs-cut'],
    ['two words for what is counted', 'They found 61 luxury cars.', 'luxury-cars'],
    ['a measure with its thing', 'They seized 2.8 tonnes of cocaine.', 'tonnes-cocaine'],
    ['so many to a time', 'She treats 40 patients a day.', 'patients-day'],
    ['what a share is of', 'The party won 51.3 percent of the vote.', 'vote'],
    ['who does what, of a share', 'In a poll 52 percent supported the strike.', 'supported-strike'],
    ['what grows', 'Food prices rose 4.8 percent from a year earlier.', 'food-prices-rose'],
    ['what is so much', 'Turnout was 64 percent.', 'turnout'],
    ['what money is', 'But we face a gap of £18.2 million.', 'gap'],
    ['what costs it', 'Repairs would have cost $2.1 million.', 'repairs-cost'],
    [
      'what is cut by it',
      'The council has cut its workforce by 14 percent.',
      'council-cut-workforce',
    ],
    ['what grows, past a place', 'Prices in Antwerp rose by a third.', 'prices-rose'],
    ['whose age it is', 'Karen Doyle, 47, took the money.', 'doyle-age'],
    ['whose age it is, before it', 'The leader, a 52-year-old Dutchman, was held.', 'dutchman-age'],
    ['people by what happens to them', 'At least 43 people were killed.', 'people-killed'],
    ['years by what they are spent in', 'She got 12 years in prison.', 'years-prison'],
  ])('by %s: %s', (_, text, id) => {
    expect(idsIn(text)).toEqual([id]);
  });

  test.each([
    [
      'a span of time that only stands beside something',
      'It was the biggest crowd for 26 years.',
      ['figure-1'],
    ],
    [
      'a number that belongs to the noun of another',
      'Hours at seven branches will be cut from 45 to 38 a week.',
      ['branches-cut', 'figure-2'],
    ],
    ['an age without its noun', 'The 21-year-old finished ahead of them.', ['figure-1']],
    ['the age of one of several', 'The oldest of the missing is 63.', ['figure-1']],
    [
      'a share whose words belong to another figure',
      'Opening hours at seven small branches fell 12 percent.',
      ['small-branches', 'figure-2'],
    ],
    ['what a reader mode would drop', 'Shares fell 7.5 percent.', ['figure-1']],
    ['people of whom nothing is said', 'It was told to about 40 people, he said.', ['figure-1']],
    [
      'the second end of a change',
      'Profit fell to $310 million from $940 million a year earlier.',
      ['profit-fell', 'figure-2'],
    ],
  ])('by its order where the words beside it do not name it: %s', (_, text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test('by a longer name where the first is taken, and else by its order', () => {
    expect(idsIn('They freed 9 hostages. Later 5 hostages came home. Then 3 hostages.')).toEqual([
      'hostages-freed',
      'hostages',
      'figure-3',
    ]);
  });

  test.each([
    [['National Union', 'Votes'], 'national-union-votes'],
    [['Timber', '2024–25 (tonnes)'], 'timber-2024'],
    [['2019', 'Deaths'], '2019-deaths'],
    [['Total', 'Seats'], 'total-seats'],
    [['Mariel'], 'mariel'],
    // Reader modes drop what is called so.
    [['National Union', 'Share (%)'], 'figure-1'],
  ])('in a table by its headings: %s', (headings, id) => {
    const cell = { counts: null, unit: null, text: '12', order: 0, before: '', after: '' };
    expect(figureId({ ...cell, headings }, english, none)).toBe(id);
  });

  test('by what its editor says that it counts', () => {
    const named = (counts: string) =>
      figureId(
        { counts, unit: 'deaths', text: '8', order: 0, before: '', after: '', headings: [] },
        english,
        none,
      );
    expect(named('civilian deaths documented in Ukraine')).toBe('civilian-deaths-documented');
    expect(named('réfugiés à Besançon')).toBe('refugies-besancon');
    expect(named('the share of children in poverty')).toBe('children-poverty');
    expect(named('тонн пшеницы')).toBe('deaths');
  });

  test.each([
    ['Rusia envió 25.000 toneladas de trigo.', ['toneladas-trigo']],
    ['Murieron 43 personas en las calles.', ['personas-calles']],
    ['Los precios subieron un 4,8 por ciento.', ['precios-subieron']],
    ['El paro afecta al 12 por ciento de los jóvenes.', ['jovenes']],
  ])('in Spanish: %s', (text, ids) => {
    expect(idsIn(text, spanish)).toEqual(ids);
  });
});

describe('the id of a quotation', () => {
  test.each([
    ['Andrei Guskov', false, 'accompanies Cuba’s steps', 'guskov-accompanies'],
    ['Ms. Bogner', false, 'These are just the cases', 'bogner-cases'],
    ['United Nations', true, 'the toll', 'united-nations-toll'],
    ['UNICEF', true, 'enough', 'unicef-enough'],
    ['Martin Oakes', false, 'Nobody in this chamber wants that', 'oakes-chamber'],
    ['', false, 'friendly countries only', 'friendly-countries'],
    ['', false, 'emergency', 'quotation-3'],
    ['Ana Ruiz', false, 'No.', 'ruiz'],
    ['', false, '…', 'quotation-3'],
  ])('of “%s” (a body: %s) that says “%s” is %s', (speaker, body, text, id) => {
    expect(quotationId({ speaker, body, text, order: 2 }, english, none)).toBe(id);
  });

  test('takes the next word where it is taken', () => {
    const quotation = {
      speaker: 'Matilda Bogner',
      body: false,
      text: 'cases that we document',
      order: 0,
    };
    expect(quotationId(quotation, english, new Set(['bogner-cases']))).toBe('bogner-document');
  });
});

const words = [
  'telecom',
  'cover',
  'wrap',
  'ad',
  'shares',
  'sum',
  'span',
  'text',
  'notes',
  'index',
  'con',
  'people',
  'of',
  'x',
  '4',
  'было',
  '…',
  'wheat',
];

test('whatever stands around it, an id has its form, none that the page needs, and none that reader modes drop', () => {
  const some = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(fc.option(some), fc.option(some), some, some, (counts, unit, before, after) => {
      const taken = new Set<string>();
      for (let order = 0; order < 4; order++) {
        const id = figureId(
          { counts, unit, text: '12', before, after, order, headings: [] },
          english,
          taken,
        );
        expect(isSlug(id) && !isPageId(id) && readerWordIn(id) === null && id.length < 80).toBe(
          true,
        );
        expect(taken.has(id)).toBe(false);
        expect(id.replace(/^figure-\d+$/, '')).not.toMatch(/\d/);
        taken.add(id);
      }
    }),
  );
});

test.each([
  ['L’entrée coûte 6 euros.', french, ['entree-coute']],
  ['Elle consomme 40 % d’électricité.', french, ['consomme-electricite']],
  ['Il en a vendu 260 l’an dernier.', french, ['figure-1']],
  ['Etwa 35 Prozent von ihnen sind jung.', german, ['figure-1']],
  ['Jeden Morgen verkauft er 600 Brötchen, jedes warm.', german, ['broetchen']],
  ['In der Straße fehlen 12 größere Mülltonnen.', german, ['groessere-muelltonnen']],
  ['La mairie a planté 600 mûriers.', french, ['muriers-plante']],
  ['El bar sirvió 600 pingüinos.', spanish, ['pinguinos-sirvio']],
] as const)('small words before a noun and beside it name nothing: %s', (text, language, ids) => {
  expect(idsIn(text, language)).toEqual(ids);
});
