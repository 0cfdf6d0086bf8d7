import { dateOfValue } from '../../../src/telling/figures/value-date.ts';
import { expect, test } from 'vitest';
import { archive, story, withNumbers } from '../../../src/wording/index.ts';
import { languages } from '../../../src/wording/languages.ts';

const promise = 'Every figure with its source, every quotation with its speaker.';

test.each([
  [[], promise],
  [['It sank', 'It rose'], `It sank. It rose. ${promise}`],
  [['Who pays?', '“Who else?”', 'It sank!'], `Who pays? “Who else?” It sank! ${promise}`],
])('the front page of %j is described in whole sentences', (headlines, expected) => {
  expect(story.frontDescription(headlines)).toBe(expected);
});

test('so is that of a month', () => {
  expect(archive.monthDescription('May', ['Who pays?', 'It sank'])).toBe(
    'Every story published here in May. Who pays? It sank.',
  );
});

test('so is a list of stories', () => {
  const told = languages.en.lists.storiesDescription('Ukraine', ['Who pays?', 'It sank']);
  expect(told).toBe('Stories in “Ukraine”, newest first. Who pays? It sank.');
});

test.each([
  ['en', '1 story.', '2 stories, newest first.'],
  ['es', '1 noticia.', '2 noticias, primero las más recientes.'],
  ['de', '1 Artikel.', '2 Artikel, die neuesten zuerst.'],
  ['fr', '1 article.', '2 articles, du plus récent au plus ancien.'],
  ['pt', '1 notícia.', '2 notícias, das mais recentes às mais antigas.'],
] as const)('in “%s” a list has an order where it holds several: %s', (name, one, two) => {
  const { storiesTold } = languages[name].lists;
  expect([storiesTold(1), storiesTold(2)]).toEqual([one, two]);
});

test.each([
  ['es', '1 cifra, y quién la da', '2 cifras, y quién las da'],
  ['de', '1 Zahl und wer sie nennt', '2 Zahlen und wer sie nennt'],
  ['fr', '1 chiffre, et qui le donne', '2 chiffres, et qui les donne'],
  ['pt', '1 número, e quem o dá', '2 números, e quem os dá'],
] as const)('in “%s” a pronoun agrees with what is counted: %s', (name, one, two) => {
  const { lists, story: told } = languages[name];
  for (const heading of [lists.figuresHeading, told.headingOfFigures])
    expect([heading(1), heading(2)]).toEqual([one, two]);
});

test.each([
  ['es', '5000 en 2023', '5000 en marzo de 2023', '5000 el 1 de marzo de 2023'],
  ['de', '5000 im Jahr 2023', '5000 im März 2023', '5000 am 1. März 2023'],
  ['fr', '5000 en 2023', '5000 en mars 2023', '5000 le 1er mars 2023'],
  ['pt', '5000 em 2023', '5000 em março de 2023', '5000 a 1 de março de 2023'],
] as const)('in “%s” a number has its date behind it: %s', (name, year, month, day) => {
  const { longDate, series } = languages[name];
  const told = ['2023', '2023-03', '2023-03-01'].map((date) =>
    series.drawnBars([{ number: '5000', date: longDate(date) }]),
  );
  expect(told.map((text) => text.replace(/^.*:\s(.*)\.$/, '$1'))).toEqual([year, month, day]);
});

test.each([
  ['en', '5000 in the year to September 2023'],
  ['es', '5000 en los doce meses hasta septiembre de 2023'],
  ['de', '5000 im Jahr bis September 2023'],
  ['fr', '5000 sur les douze mois à fin septembre 2023'],
  ['pt', '5000 nos doze meses até setembro de 2023'],
] as const)('in “%s” what was counted over a year says so: %s', (name, said) => {
  const words = languages[name];
  const date = dateOfValue({ date: '2023-09', over: 'year' }, words);
  expect(words.series.drawnBars([{ number: '5000', date }])).toContain(said);
});

test.each([
  ['de', 'von Februar 2022 bis zum 1. März 2023'],
  ['es', 'de febrero de 2022 al 1 de marzo de 2023'],
  ['fr', 'de février 2022 au 1er mars 2023'],
  ['pt', 'de fevereiro de 2022 a 1 de março de 2023'],
] as const)('in “%s” a series goes %s', (name, span) => {
  const { longDate, series } = languages[name];
  expect(series.description('X', 12, longDate('2022-02'), longDate('2023-03-01'))).toContain(span);
});

test.each([
  ['en', '1 value over time', '12 values over time'],
  ['de', '1 Wert im Zeitverlauf', '12 Werte im Zeitverlauf'],
  ['fr', '1 valeur au fil du temps', '12 valeurs au fil du temps'],
  ['es', '1 valor a lo largo del tiempo', '12 valores a lo largo del tiempo'],
  ['pt', '1 valor ao longo do tempo', '12 valores ao longo do tempo'],
] as const)('in “%s” the way to a series says what is there: %s', (name, one, many) => {
  const { ofValues } = languages[name].series;
  expect([ofValues(1), ofValues(12)]).toEqual([one, many]);
});

test.each([
  ['en', ['5,200', '2,806'], 'On 5,200 and 2,806.'],
  ['de', ['5.200', '2.806'], 'Zu 5.200 und 2.806.'],
  ['fr', ['5 200', '2 806'], 'Sur 5 200 et 2 806.'],
  ['es', ['5.200', '2.806'], 'Sobre 5.200 y 2.806.'],
  ['pt', ['5.200', '2.806'], 'Sobre 5.200 e 2.806.'],
] as const)('in “%s” a note on %j has no comma between them', (name, subjects, on) => {
  expect(languages[name].story.on(subjects)).toBe(on);
});

test.each([
  ['der Anzeiger', 'de', 'Ursprünglicher Bericht: der Anzeiger'],
  ['los medios del puerto', 'es', 'Información original: los medios del puerto'],
  ['o Diário', 'pt', 'Notícia original: o Diário'],
] as const)('whoever was first is named as they are, “%s” in “%s”', (agency, name, told) => {
  expect(languages[name].story.firstReportedBy(agency)).toBe(told);
});

test.each([
  ['de', 'Hafenamt; so auch: Polizei und Zoll'],
  ['fr', 'Hafenamt\u202f; même chiffre\u202f: Polizei et Zoll'],
  ['es', 'Hafenamt; la misma cifra: Polizei y Zoll'],
  ['pt', 'Hafenamt; o mesmo número: Polizei e Zoll'],
] as const)('in “%s” names of a list need no article: %s', (name, told) => {
  expect(languages[name].figures.alsoGivenBy('Hafenamt', ['Polizei', 'Zoll'])).toBe(told);
});

test('in Spanish the ends of a series stand side by side, whatever they begin with', () => {
  const first = { number: '1200', date: '2026' };
  const last = { number: 'al menos 8006', date: '2027' };
  expect(languages.es.series.span(2, first, last)).toBe(
    '2 valores: 1200 en 2026, al menos 8006 en 2027.',
  );
});

test.each([
  ['12 February 2023', '12\u00a0February 2023'],
  ['Stand 20. November 2026', 'Stand 20.\u00a0November 2026'],
  ['au 1er mai 2026', 'au 1er\u00a0mai 2026'],
  ['2,4 Millionen, 2.5 million', '2,4\u00a0Millionen, 2.5\u00a0million'],
  ['in 2026 and 1,200 ships', 'in 2026 and 1,200 ships'],
])('in narrow places “%s” is parted as “%s”', (text, told) => {
  expect(withNumbers(text)).toBe(told);
});

test('in French what follows “de” is elided, whatever it is', () => {
  const { feeds, figures } = languages.fr;
  expect([
    figures.drawnShare([{ share: 0.06, of: 'au moins 8 000 morts' }]),
    feeds.description('Le Phare', 'Des faits', null),
  ]).toEqual([
    'La barre est le tout, à l’échelle\u202f: 6\u202f% d’au moins 8 000 morts (notre calcul).',
    'Des faits. Tous les articles du Phare, en texte intégral.',
  ]);
});

test('in German what is drawn stays in the case of the text', () => {
  const { drawnShare, partOf } = languages.de.figures;
  expect([
    partOf('Kinder', '8000 getötete Zivilisten'),
    drawnShare([{ share: 0.06, of: '8000 getötete Zivilisten' }]),
  ]).toEqual([
    'Kinder; insgesamt 8000 getötete Zivilisten',
    'Der Balken ist das Ganze, maßstäblich gezeichnet: 6\u00a0% bezogen auf 8000 getötete Zivilisten (eigene Berechnung).',
  ]);
});
