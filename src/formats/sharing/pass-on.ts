import type { Addresses, Page } from '../../addresses.ts';
import { bibtex } from '../citations/bibtex.ts';
import { cslJson } from '../citations/csl-json.ts';
import type { Reference } from '../citations/reference.ts';
import { apa, chicago } from '../citations/styles.ts';
import { wikipedia } from '../citations/wikipedia.ts';
import { embed, type Embedded } from './embed.ts';
import { sharing as wording } from '../../wording/index.ts';

/** How a page is handed on: links that work without scripts, and text to copy. */
export interface PassOn {
  /** The address by itself, absolute. */
  address: string;
  /** What a message says before the address. */
  text: string;
  mail: string;
  message: string;
  report: string;
  /** The citation in the style that most want, and in the others. */
  citation: string;
  otherCitations: { style: string; text: string; code: boolean }[];
  /** HTML to paste into another page. */
  embed: string | null;
  /** The language of the citation. */
  lang: string;
}

/** What of a page is handed on: little, of which all that hands it on is made when the page is shown. */
export interface Handed {
  page: Page;
  title: string;
  text: string;
  /** Where what it says can be checked; a mail has room for that. */
  source: string | null;
  reference: Reference;
  embed: Embedded | null;
}

/** How a page is handed on from the site that it stands on. */
export function passOn(
  { page, title, text, source, reference, embed: embedded }: Handed,
  { site, links }: { site: { contact: string }; links: Addresses },
): PassOn {
  const address = links.url(page);
  const message = `${text}\n${address}`;
  return {
    address,
    text,
    mail: mailto('', title, source === null ? message : `${text}\n${source}\n${address}`),
    // Without the ampersand iOS drops the text; elsewhere it does no harm.
    message: `sms:?&body=${inQuery(message)}`,
    report: mailto(site.contact, wording.reportSubject(title), wording.reportBody(address)),
    citation: apa(reference),
    otherCitations: [
      { style: wording.styles.chicago, text: chicago(reference), code: false },
      { style: wording.styles.wikipedia, text: wikipedia(reference), code: true },
      { style: wording.styles.bibtex, text: bibtex(reference), code: true },
      { style: wording.styles['csl-json'], text: cslJson(reference), code: true },
    ],
    embed: embedded && embed(reference, embedded),
    lang: reference.lang,
  };
}

/** A mail link (RFC 6068): its subject is one line, and its text has line breaks as mail has them. */
function mailto(to: string, subject: string, body: string): string {
  const lines = body.replaceAll(/\r?\n/g, '\r\n');
  return `${mailAddress(to)}?subject=${inQuery(subject.replaceAll(/\s+/g, ' '))}&body=${inQuery(lines)}`;
}

/** A mail link to somebody. */
export const mailAddress = (to: string): string =>
  `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}`;

/** A text in the query of an address, where colons and commas may stand as they are; so they weigh less. */
const inQuery = (text: string) =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');
