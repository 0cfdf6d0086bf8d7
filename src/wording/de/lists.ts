import { sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { artikel, korrektur, tallied, zahl, zitat } from './language/numbers.ts';

const oneName =
  'Jede Größe steht unter einem Namen, nach Datum. Jede Zeile sagt nur, was anders ist als in der darüber.';

export const lists: Wording['lists'] = {
  section: 'Ressort',
  topic: 'Thema',
  titled: (label, part) => {
    const [year, number] = part?.split('-') ?? [];
    return [label, year, number === undefined ? undefined : `Teil ${number}`]
      .filter((word) => word !== undefined)
      .join(', ');
  },
  storiesTitle: (label) => `${label}: Artikel`,
  storiesDescription: (label, headlines) =>
    sentences([`Artikel zu „${label}“, die neuesten zuerst`, ...headlines]),
  stories: (count) => tallied(count, artikel),
  storiesTold: (count) => `${tallied(count, artikel)}${count < 2 ? '' : ', die neuesten zuerst'}.`,
  storiesHeading: 'Artikel',
  whatIsCounted: 'Was gezählt wurde',
  lastOf: 'Die jüngste Zahl',
  speakers: 'Wer zitiert wird',
  figuresOn: (label) => `Alle Zahlen: ${label}`,
  feedOf: 'RSS-Feed',
  sections: 'Ressorts',
  topics: 'Themen',
  parts: 'Alles, nach Jahren',
  newest: 'Neueste',

  figuresTitle: 'Alle Zahlen',
  figuresHeading: (count) => `${tallied(count, zahl)} und wer sie nennt`,
  figuresStandfirst: `Alle Zahlen der Ausgabe. ${oneName}`,
  figuresDescription: (count, labels) =>
    `${tallied(count, zahl)} aus allen Artikeln, mit Einheit, Datum und der Angabe, wer das sagt: ${labels.join(', ')}.`,
  noStories: 'Noch ist kein Artikel veröffentlicht.',
  noFigures: 'Noch ist keine Zahl veröffentlicht.',
  moreOf: (label, count) =>
    `${tallied(count, { one: 'weitere Größe', many: 'weitere Größen' })}: ${label}`,
  topicFiguresTitle: (label) => `Zahlen: ${label}`,
  topicFiguresHeading: (label) => `Zahlen: ${label}`,
  topicFiguresStandfirst: (count) => `${tallied(count, zahl)}. ${oneName}`,
  topicFiguresDescription: (label, names) =>
    `Zahlen aus Artikeln zu „${label}“, mit Einheit, Datum und der Angabe, wer das sagt: ${names.join('; ')}.`,
  figures: (count) => tallied(count, zahl),
  allFigures: 'Alle Zahlen',

  quotationsTitle: 'Alle Zitate',
  quotationsHeading: 'Wort für Wort',
  quotationsStandfirst:
    'Was in unseren Artikeln zitiert wird und wer es gesagt hat; der neueste Artikel zuerst.',
  quotationsDescription: (headlines) =>
    `Jedes Zitat der Ausgabe und wer es gesagt hat, Artikel für Artikel: ${headlines.join('; ')}.`,
  quotations: (count) => tallied(count, zitat),
  noQuotations: 'Noch ist kein Zitat veröffentlicht.',
  corrections: (count) => tallied(count, korrektur),
  all: 'Alle Zitate',
};
