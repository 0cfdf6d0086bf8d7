import { longDate } from '../language/dates.ts';
import { tallied } from '../language/numbers.ts';

/** How a page is cited, and the words around it. */
export const citations = {
  figure: (by: string | null, headline: string) =>
    `figure${by === null ? '' : ` (${by})`}, in ‘${singled(headline)}’`,
  quotation: (speaker: string | null, headline: string) =>
    `quotation${speaker === null ? '' : ` (${speaker})`}, in ‘${singled(headline)}’`,
  person: 'quotations and figures',
  series: (count: number, from: string, to: string) =>
    count === 1
      ? `value, ${longDate(from)}`
      : `${tallied(count, 'value', 'values')}, ${longDate(from)} to ${longDate(to)}`,
  dash: '— ',
};

/** Passing a page on: by mail, by message, as a citation, in another site. */
export const sharing = {
  heading: 'Share',
  mail: 'Mail',
  message: 'Message',
  card: 'Picture',
  oneFigure: 'One figure alone',
  oneQuotation: 'One quotation alone',
  cite: 'Cite',
  styles: {
    apa: 'APA',
    chicago: 'Chicago',
    wikipedia: 'Wikipedia',
    bibtex: 'BibTeX',
    'csl-json': 'CSL-JSON',
  },
  embed: 'Embed',
  embedHow: 'Embed',
  address: 'Address',
  report: 'Report a mistake',
  reportSubject: (title: string) => `A mistake? ${title}`,
  reportBody: (address: string) => `${address}\n\nWhat is wrong, and where it can be checked:\n`,
  /** How a message tells of a page, before its address. Whose name wants an article before it, none can tell by it. */
  figure: (phrase: string, by: string | null, asOf: string | null) =>
    `${phrase}${by === null ? '' : ` (${by})`}${asOf === null ? '' : `, as of ${longDate(asOf)}`}`,
  /** How a mail tells of the document where a figure can be checked. */
  source: (from: string, date: string | null) =>
    `Source: ${from}${date === null ? '' : `, ${date}`}`,
  quotation: (words: string, speaker: string | null) =>
    speaker === null ? words : `${words} (${speaker})`,
};

/** Marks within marks are single, and within those double again: a headline keeps no double ones. */
const singled = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');
