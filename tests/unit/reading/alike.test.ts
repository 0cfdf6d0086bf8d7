import { describe, expect, test } from 'vitest';
import { readingOf, rows } from './reading-of.ts';

const compared: [string, string, string[]][] = [
  ['en', 'The lake stood 15 centimetres higher than 1962.', ['15']],
  ['en', 'Takings were 3% lower than 2021, and that was 200 more than 1987.', ['3%', '200']],
  ['de', 'Der See stand 15 Zentimeter höher als 1962.', ['15']],
  ['de', 'Die Ernte lag 20 Prozent niedriger als 2019.', ['20 Prozent']],
  ['fr', 'La récolte est 20 % supérieure à 2019.', ['20 %']],
  ['es', 'La cosecha fue un 20% superior a 2019.', ['20%']],
  ['es', 'La cosecha es un 3% mayor que 1998.', ['3%']],
  ['pt', 'A colheita foi 20% superior a 2019.', ['20%']],
  ['pt', 'A colheita é 3% maior que 1998.', ['3%']],
];

/** Without a size of the difference, and before what is counted, it is a number as any other. */
const counted: [string, string, string[]][] = [
  ['en', 'Within 24 hours more than 1900 had fled.', ['24', '1900']],
  ['en', 'At 12 farms, more than 1962 sheep were shorn.', ['12', '1962']],
  ['de', 'Es kamen mehr als 1962 Menschen.', ['1962']],
  ['fr', 'Elle a planté plus de 2019 arbres.', ['2019']],
  ['es', 'La cifra es superior a 2019.', ['2019']],
  ['pt', 'O número é superior a 2019.', ['2019']],
];

describe('a year that something is compared with', () => {
  test.each([...compared, ...counted])('%s: %s', (lang, text, figures) => {
    expect(rows(text, lang).map(([figure]) => figure)).toEqual(figures);
  });
});

describe('what went from one number to another', () => {
  test.each([
    ['en', 'The share of empty flats went from 82 to 43 percent.'],
    ['de', 'Der Anteil leerer Wohnungen ging von 82 auf 43 Prozent.'],
    ['fr', 'La part des logements vides est passée de 43 à 82 %.'],
    ['fr', 'Les ventes sont passées de 82 à 43 tonnes.'],
    ['fr', 'Les prix passent de 43 à 82 euros.'],
    ['fr', 'La production est tombée de 82 à 43 tonnes.'],
    ['es', 'La parte de pisos vacíos pasó del 82 al 43 %.'],
    ['es', 'Los casos pasaron de 43 a 82.'],
    ['pt', 'A parte de casas vazias passou de 82 para 43%.'],
    ['pt', 'As vendas têm passado de 43 para 82 toneladas.'],
  ])('is a change in %s: %s', (lang, text) => {
    const changes = readingOf(text, lang).relations.map(({ kind, holds }) => [kind, holds]);
    expect(changes).toEqual([['change', 'exactly']]);
  });

  test.each([
    ['en', 'Tickets cost from 5 to 12 euros.'],
    ['de', 'Karten kosten von 5 bis 12 Euro.'],
    ['fr', 'Les billets coûtent de 5 à 12 euros.'],
    ['es', 'Las entradas cuestan de 5 a 12 euros.'],
    ['pt', 'Os bilhetes custam de 5 a 12 euros.'],
  ])('is none where everything between is meant, in %s: %s', (lang, text) => {
    expect(readingOf(text, lang).relations).toEqual([]);
  });
});

test.each([
  ['Il y a 807 cas de grippe et 12 bus.', ['cas de grippe', 'bus']],
  ['12 tonneaux, 40 bateaux', ['tonneaux', 'bateaux']],
  ['12 Bordeaux', [null]],
])('plurals in French that are written as one are counted: %s', (text, units) => {
  expect(rows(text, 'fr').map(([, , unit]) => unit)).toEqual(units);
});

test.each([
  ['de', 'Von den Booten sind 25 aus Aldwick, 15 von den Inseln.', null],
  ['de', '25 sind von der Küste und 15 von den Inseln.', null],
  ['de', '15 von den Inseln sind unbewohnt.', 'Inseln'],
  ['es', '25 son de Aldea y 15 de las islas.', null],
  ['es', '15 de las islas están deshabitadas.', 'islas'],
])('where those are from who are counted is not what is counted: %s %s', (lang, text, unit) => {
  expect(rows(text, lang).at(-1)?.[2]).toBe(unit);
});

describe('who says so of a number, behind it', () => {
  test.each([
    ['en', 'Some 600 people fled, a spokesman for the port said.', 'a spokesman'],
    ['de', '600 Menschen flohen, sagte ein Sprecher der Hafenpolizei.', 'ein Sprecher'],
    ['es', 'Huyeron 600 personas, dijo un portavoz de la policía local.', 'un portavoz'],
    ['fr', '600 personnes ont fui, a dit un porte-parole de la police locale.', 'un porte-parole'],
    ['fr', '600 personnes ont fui, a dit le maire de Sallon.', 'le maire'],
    ['pt', '600 pessoas fugiram, disse um porta-voz da polícia local.', 'um porta-voz'],
    ['pt', '600 pessoas fugiram, disse um vizinho.', 'um vizinho'],
  ])('in %s: %s', (lang, text, words) => {
    expect(readingOf(text, lang).figures.map(({ saidBy }) => saidBy)).toEqual([
      { name: null, words },
    ]);
  });

  test('by name in Portuguese, and behind an office', () => {
    const of = (text: string) => readingOf(text, 'pt').figures[0]?.saidBy?.name;
    expect(of('600 pessoas fugiram, disse Rui Sarmela.')).toBe('Rui Sarmela');
    expect(of('600 pessoas fugiram, disse o presidente da câmara, Rui Sarmela.')).toBe(
      'Rui Sarmela',
    );
  });
});
