import { sentenceCase } from '../text.ts';
import type { Wording } from '../wording.ts';
import { longDate, ofDate, toDate } from './language/dates.ts';
import { artikel, grouped, tallied, zahl, zitat } from './language/numbers.ts';

export const front: Wording['front'] = {
  stories: (count) => tallied(count, artikel),
  figures: (count) => tallied(count, zahl),
  quotations: (count) => tallied(count, zitat),
  older: (from, to, published) => {
    const [first, last] = [longDate(from.slice(0, 7)), longDate(to.slice(0, 7))];
    const span =
      first === last ? `aus dem ${first}` : `aus der Zeit ${ofDate(first)} ${toDate(last)}`;
    return `Diese Artikel stammen ${span}; hier erschienen sind sie bis zum ${longDate(published)}.`;
  },
  drawing: 'Im Diagramm',
  lastOf: 'Die jüngste Zahl',
  figuresOfEdition: 'Zahlen der Ausgabe',
  allFigures: (count) =>
    count === 1 ? 'Die eine Zahl, nach Themen' : `Alle ${grouped(count)} Zahlen, nach Themen`,
  corrections: 'Korrekturen',
  noCorrections:
    'Bisher keine. Was wir nach der Veröffentlichung ändern, legen wir offen: was dort stand, was jetzt dort steht und warum.',
  allCorrections: 'Alle Korrekturen',
  allOf: (section) => `Alles im Ressort ${sentenceCase(section)}`,
  more: 'Frühere Artikel',
};
