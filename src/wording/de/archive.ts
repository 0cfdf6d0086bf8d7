import { sentences } from '../text.ts';
import type { Wording } from '../wording.ts';
import { artikel, tallied, zahl, zitat } from './language/numbers.ts';

export const archive: Wording['archive'] = {
  title: 'Alle Artikel, nach Monaten',
  heading: 'Alle Artikel',
  standfirst: 'Nach dem Monat der Veröffentlichung, die neuesten zuerst.',
  description: 'Alle Artikel der Website nach dem Monat, in dem sie hier erschienen sind.',
  kicker: 'Artikel eines Monats',
  monthTitle: (month) => `Artikel aus dem ${month}`,
  monthDescription: (month, headlines) =>
    sentences([`Alle Artikel, die hier im ${month} erschienen sind`, ...headlines]),
  stories: (count) => tallied(count, artikel),
  holds: (figures, quotations) =>
    [
      ...(figures > 0 ? [tallied(figures, zahl)] : []),
      ...(quotations > 0 ? [tallied(quotations, zitat)] : []),
    ].join(', '),
  all: 'Alle Monate',
};
