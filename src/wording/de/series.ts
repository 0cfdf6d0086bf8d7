import { sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { ofDate, onDate, toDate } from './language/dates.ts';
import { grouped, list, tallied, wert } from './language/numbers.ts';

interface DatedNumber {
  number: string;
  date: string;
}

const dated = (told: readonly DatedNumber[]) =>
  list(told.map(({ number, date }) => `${number} ${onDate(date)}`));

const stands = {
  steps: ' Jede Zählung gilt bis zur nächsten.',
  line: ' Von einer zur nächsten führt eine Gerade.',
  broken:
    ' Eine Linie verbindet nur Zahlen dicht aufeinanderfolgender Zeitpunkte; keine führt über eine Lücke oder zu einer nach oben oder unten offenen Zahl wie „mehr als“.',
  dots: ' Verbunden sind sie nicht: Über die Zeit dazwischen ist nichts bekannt.',
};

export const series: Wording['series'] = {
  kicker: 'Reihe',
  indexTitle: 'Zahlen im Lauf der Zeit',
  indexHeading: 'Zahlen im Lauf der Zeit',
  indexStandfirst:
    'Eine Größe zu mehreren Zeitpunkten: maßstäblich gezeichnet, mit einer Quelle für jeden Wert und den Artikeln, in denen sie vorkommt.',
  indexDescription: (names) =>
    `Größen zu mehreren Zeitpunkten, jede mit ihren Werten, Quellen und Artikeln: ${names.join('; ')}.`,
  none: 'Noch ist keine Reihe veröffentlicht.',
  ofValues: (count) => `${tallied(count, wert)} im Zeitverlauf`,
  named: (name, count) => `${name}: ${tallied(count, wert)} im Zeitverlauf`,
  description: (name, count, from, to) =>
    `${name}: ${tallied(count, wert)} ${ofDate(from)} ${toDate(to)}, maßstäblich gezeichnet, mit den Quellen und Artikeln.`,
  span: (count, first, last) =>
    count === 1
      ? `${sentenceCase(first.number)} ${onDate(first.date)}.`
      : `${tallied(count, wert)}: von ${first.number} ${onDate(first.date)} auf ${last.number} ${onDate(last.date)}.`,
  countedBy: (name) => `Angaben: ${name}`,
  yearTo: (date) => `Jahr bis ${date}`,
  enlarged: 'Ausschnitt',
  place: 'Im Zeitverlauf',
  drawn: (how, from, told) =>
    `Maßstäblich gezeichnet${from === 0 ? ', von null an' : `, von ${grouped(from)} an${from > 0 ? ' und nicht von null' : ''}`}: ${dated(told)}.${stands[how]}`,
  scaleFrom: (value) => `Skala ab ${grouped(value)}`,
  drawnBars: (told) => `Maßstäblich gezeichnet, von null an: ${dated(told)}.`,
  placed: (name, own, first, last) =>
    `${name} (maßstäblich): ${first.number} ${onDate(first.date)}, ${last.number} ${onDate(last.date)}. Diese Zahl: ${own}.`,
  revised: (told) => `Ein dicker senkrechter Strich ist eine Revision: ${dated(told)}.`,
  dots: 'Ein gefüllter Punkt ist eine Zahl, die ein Artikel nennt; ein offener steht nur in der Tabelle.',
  apart: (name, told, dashed) =>
    `${dashed ? 'Die gestrichelte Linie ist eine andere Zählung' : 'Eine andere Zählung'} (${name}): ${dated(told)}.`,
  everyValue: 'Alle Werte',
  caption: (by, more) =>
    `Angaben: ${by}. Eine markierte Zahl steht in einem Artikel.${more ? ' Differenz: zur Zählung davor, eigene Berechnung.' : ''}`,
  date: 'Stand; Quelle',
  value: 'Wert',
  more: 'Differenz',
  difference: (value) => (value > 0 ? `+${grouped(value)}` : grouped(value)),
  revisedValue: 'Revidiert.',
  anotherBody: (name) => `Andere Zählung: ${name}.`,
  otherwise: 'Gerundet, zu einem anderen Datum oder von anderer Seite',
  inStories: 'In den Artikeln',
  noStory: 'Noch nennt kein Artikel einen der Werte.',
  roundedIn: 'In einem Artikel:',
  asData: 'Die Werte als Daten:',
};
