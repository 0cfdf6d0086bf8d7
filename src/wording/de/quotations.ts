import { sentenceCase, sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { longDate } from './language/dates.ts';
import { artikel, tallied, zahl, zitat } from './language/numbers.ts';

export const quotations: Wording['quotations'] = {
  kicker: 'Die Zitate eines Artikels',
  listTitle: (count, headline) => `${tallied(count, zitat)}: ${headline}`,
  listDescription: (headline) =>
    `Alles, was in „${headline}“ zitiert wird: wer es gesagt hat, damals in welchem Amt, und der Weg zurück zum Satz.`,
  listStandfirst: 'Alle Zitate aus dem Artikel',
  title: (speaker, words) => (speaker === null ? words : `${speaker}: ${words}`),
  description: (speaker, office, occasion, { headline, date }) =>
    sentences([
      speaker === null ? 'In Anführungszeichen' : [speaker, office].filter(Boolean).join(', '),
      ...(occasion === null ? [] : [occasion]),
      `Aus „${headline}“, ${date}.`,
    ]),
  nobody: {
    phrase: 'Ein Ausdruck in Anführungszeichen, niemandem zugeschrieben:',
    partial: 'Gesagt von jemandem, den der Artikel nicht nennt:',
    direct: 'Gesagt von jemandem, den der Artikel nicht nennt:',
  },
  nobodyShort: {
    phrase: 'Ein Ausdruck',
    partial: 'Ohne Namensnennung',
    direct: 'Ohne Namensnennung',
  },
  asItStands: 'Wie es im Artikel steht',
  readOn: 'Im Artikel lesen',
  kind: 'Art',
  kinds: {
    direct: 'Direktes Zitat: ein ganzer Satz in Anführungszeichen',
    partial: 'Teilzitat: einzelne Worte in einem unserer Sätze',
    phrase:
      'Ausdruck: Worte in Anführungszeichen, die der Artikel niemandem zuschreibt, und wir auch nicht',
  },
  speaker: 'Wer es gesagt hat',
  nobodyNamed: {
    phrase: 'Niemandem zugeschrieben',
    partial: 'Ohne Namensnennung',
    direct: 'Ohne Namensnennung',
  },
  office: 'Damaliges Amt',
  officeThen: (title) => `damals ${title}`,
  officeIn: (title, year) => `${title} im Jahr ${year}`,
  occasion: 'Anlass',
  alsoSaid: (name) => `Weitere Zitate: ${name}`,
  thisQuotation: 'Dieses Zitat',
  turnNav: 'Zitate des Artikels',
  allOf: (count) => tallied(count, zitat),
};

export const people: Wording['people'] = {
  kinds: { person: 'Person', people: 'Mehrere Personen', body: 'Staat oder Organisation' },
  allOfKind: { person: 'Personen', body: 'Staaten und Organisationen' },
  indexTitle: 'Personen',
  indexHeading: 'Wer zitiert wird und wer die Zahlen nennt',
  indexStandfirst:
    'Personen, Staaten und Organisationen, deren Worte oder Zahlen in unseren Artikeln stehen.',
  indexDescription: (names) => `Wessen Worte und Zahlen hier stehen: ${names.join(', ')}.`,
  description: (name, told) =>
    told === null
      ? `${name}: alle Zitate und alle Zahlen auf dieser Website, mit ihren Artikeln und dem Weg zurück.`
      : sentences([
          `${name}: ${told}`,
          'Alle Zitate und alle Zahlen auf dieser Website, mit ihren Artikeln und dem Weg zurück.',
        ]),
  tally: (quotationCount, figureCount, storyCount) =>
    [
      ...(storyCount > 0 ? [tallied(storyCount, artikel)] : []),
      ...(quotationCount > 0 ? [tallied(quotationCount, zitat)] : []),
      ...(figureCount > 0 ? [tallied(figureCount, zahl)] : []),
    ].join(', '),
  inWords: { person: 'Im Wortlaut', people: 'Im Wortlaut', body: 'Im Wortlaut' },
  undated: 'Ohne Datum',
  figures: {
    person: 'Genannte Zahlen, nach Datum',
    people: 'Genannte Zahlen, nach Datum',
    body: 'Genannte Zahlen, nach Datum',
  },
  stories: (name) => `Artikel von ${name}`,
  onTheSite: (tally) => `${sentenceCase(tally)} auf dieser Website`,
  occasion: (office, headline, date) =>
    `Bericht vom ${longDate(date)}${office === null ? '' : ` (${office})`}. In: ${headline}`,
  saidAt: (said, office, headline) =>
    `${said}${office === null ? '' : ` (${office})`}. In: ${headline}`,
  years: (from, to) => (from === null ? `bis ${to}` : to === null ? `ab ${from}` : `${from}–${to}`),
  inStory: (headline) => `In: ${headline}`,
  partOf: { person: 'Spricht für', people: 'Sprechen für', body: 'Gehört zu' },
  speakers: 'Vertreterinnen und Vertreter',
};
