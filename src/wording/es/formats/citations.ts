import type { Wording } from '../../wording.ts';
import { longDate, ofDate, toDate } from '../language/dates.ts';
import { tallied, valor } from '../language/numbers.ts';

export const citations: Wording['citations'] = {
  figure: (by, headline) => `cifra${by === null ? '' : ` (${by})`}, en ‘${singled(headline)}’`,
  quotation: (speaker, headline) =>
    `cita${speaker === null ? '' : ` (${speaker})`}, en ‘${singled(headline)}’`,
  person: 'citas y cifras',
  series: (count, from, to) =>
    count === 1
      ? `valor ${ofDate(longDate(from))}`
      : `${tallied(count, valor)}, ${ofDate(longDate(from))} ${toDate(longDate(to))}`,
  dash: '— ',
};

export const sharing: Wording['sharing'] = {
  heading: 'Compartir',
  mail: 'Correo',
  message: 'Mensaje',
  card: 'Imagen',
  oneFigure: 'Una sola cifra',
  oneQuotation: 'Una sola cita',
  cite: 'Citar',
  styles: {
    apa: 'APA',
    chicago: 'Chicago',
    wikipedia: 'Wikipedia',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  },
  embed: 'Insertar',
  embedHow: 'Insertar',
  address: 'Dirección',
  report: 'Comunicar un error',
  reportSubject: (title) => `¿Un error? ${title}`,
  reportBody: (address) => `${address}\n\nQué está mal y dónde se puede comprobar:\n`,
  figure: (phrase, by, asOf) =>
    `${phrase}${by === null ? '' : ` (${by})`}${asOf === null ? '' : `, datos ${ofDate(longDate(asOf))}`}`,
  source: (from, date) => `Fuente: ${from}${date === null ? '' : `, ${date}`}`,
  quotation: (words, speaker) => (speaker === null ? words : `${words} (${speaker})`),
};

/** Marks within marks are single: a headline keeps no double ones. */
const singled = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');
