import type { Wording } from '../../wording.ts';
import { longDate, ofDate, toDate } from '../language/dates.ts';
import { tallied, valor } from '../language/numbers.ts';

export const citations: Wording['citations'] = {
  figure: (by, headline) => `número${by === null ? '' : ` (${by})`}, em ‘${singled(headline)}’`,
  quotation: (speaker, headline) =>
    `citação${speaker === null ? '' : ` (${speaker})`}, em ‘${singled(headline)}’`,
  person: 'citações e números',
  series: (count, from, to) =>
    count === 1
      ? `valor ${ofDate(longDate(from))}`
      : `${tallied(count, valor)}, ${ofDate(longDate(from))} ${toDate(longDate(to))}`,
  dash: '— ',
};

export const sharing: Wording['sharing'] = {
  heading: 'Partilhar',
  mail: 'E-mail',
  message: 'Mensagem',
  card: 'Imagem',
  oneFigure: 'Um só número',
  oneQuotation: 'Uma só citação',
  cite: 'Citar',
  styles: {
    apa: 'APA',
    chicago: 'Chicago',
    wikipedia: 'Wikipédia',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  },
  embed: 'Incorporar',
  embedHow: 'Incorporar',
  address: 'Endereço',
  report: 'Comunicar um erro',
  reportSubject: (title) => `Um erro? ${title}`,
  reportBody: (address) => `${address}\n\nO que está errado e onde se pode verificar:\n`,
  figure: (phrase, by, asOf) =>
    `${phrase}${by === null ? '' : ` (${by})`}${asOf === null ? '' : `, dados ${ofDate(longDate(asOf))}`}`,
  source: (from, date) => `Fonte: ${from}${date === null ? '' : `, ${date}`}`,
  quotation: (words, speaker) => (speaker === null ? words : `${words} (${speaker})`),
};

/** Marks within marks are single: a headline keeps no double ones. */
const singled = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');
