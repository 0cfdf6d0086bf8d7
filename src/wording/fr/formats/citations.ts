import type { Wording } from '../../wording.ts';
import { asOfDate, longDate, ofDate, toDate } from '../language/dates.ts';
import { tallied, valeur } from '../language/numbers.ts';

export const citations: Wording['citations'] = {
  figure: (by, headline) => `chiffre${by === null ? '' : ` (${by})`}, dans ‘${singled(headline)}’`,
  quotation: (speaker, headline) =>
    `citation${speaker === null ? '' : ` (${speaker})`}, dans ‘${singled(headline)}’`,
  person: 'citations et chiffres',
  series: (count, from, to) =>
    count === 1
      ? `valeur ${ofDate(longDate(from))}`
      : `${tallied(count, valeur)}, ${ofDate(longDate(from))} ${toDate(longDate(to))}`,
  dash: '— ',
};

export const sharing: Wording['sharing'] = {
  heading: 'Partager',
  mail: 'Courriel',
  message: 'Message',
  card: 'Image',
  oneFigure: 'Un seul chiffre',
  oneQuotation: 'Une seule citation',
  cite: 'Citer',
  styles: {
    apa: 'APA',
    chicago: 'Chicago',
    wikipedia: 'Wikipédia',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  },
  embed: 'Intégrer',
  embedHow: 'Intégrer',
  address: 'Adresse',
  report: 'Signaler une erreur',
  reportSubject: (title) => `Une erreur\u202f? ${title}`,
  reportBody: (address) => `${address}\n\nCe qui est faux, et où cela se vérifie\u202f:\n`,
  figure: (phrase, by, asOf) =>
    `${phrase}${by === null ? '' : ` (${by})`}${asOf === null ? '' : `, ${asOfDate(longDate(asOf))}`}`,
  source: (from, date) => `Source\u202f: ${from}${date === null ? '' : `, ${date}`}`,
  quotation: (words, speaker) => (speaker === null ? words : `${words} (${speaker})`),
};

/** Marks within marks are single: a headline keeps no double ones. */
const singled = (text: string) => text.replaceAll(/[“«]\s*/g, '‘').replaceAll(/\s*[”»]/g, '’');
