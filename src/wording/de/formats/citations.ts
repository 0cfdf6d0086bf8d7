import type { Wording } from '../../wording.ts';
import { longDate, toDate } from '../language/dates.ts';
import { tallied, wert } from '../language/numbers.ts';

export const citations: Wording['citations'] = {
  figure: (by, headline) => `Zahl${by === null ? '' : ` (${by})`}, in ‚${singled(headline)}‘`,
  quotation: (speaker, headline) =>
    `Zitat${speaker === null ? '' : ` (${speaker})`}, in ‚${singled(headline)}‘`,
  person: 'Zitate und Zahlen',
  series: (count, from, to) =>
    count === 1
      ? `Wert, ${longDate(from)}`
      : `${tallied(count, wert)}, ${longDate(from)} ${toDate(longDate(to))}`,
  dash: '– ',
};

export const sharing: Wording['sharing'] = {
  heading: 'Teilen',
  mail: 'E-Mail',
  message: 'Nachricht',
  card: 'Bild',
  oneFigure: 'Eine einzelne Zahl',
  oneQuotation: 'Ein einzelnes Zitat',
  cite: 'Zitieren',
  styles: {
    apa: 'APA',
    chicago: 'Chicago',
    wikipedia: 'Wikipedia',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  },
  embed: 'Einbetten',
  embedHow: 'Einbetten',
  address: 'Adresse',
  report: 'Fehler melden',
  reportSubject: (title) => `Ein Fehler? ${title}`,
  reportBody: (address) => `${address}\n\nWas falsch ist und wo es sich prüfen lässt:\n`,
  figure: (phrase, by, asOf) =>
    `${phrase}${by === null ? '' : ` (${by})`}${asOf === null ? '' : `, Stand ${longDate(asOf)}`}`,
  source: (from, date) => `Quelle: ${from}${date === null ? '' : `, ${date}`}`,
  quotation: (words, speaker) => (speaker === null ? words : `${words} (${speaker})`),
};

/** Marks within marks are single: a headline keeps no double ones. */
const singled = (text: string) => text.replaceAll('„', '‚').replaceAll('“', '‘');
