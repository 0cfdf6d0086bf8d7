import { longDate } from '../language/dates.ts';

/** What stands in a story, and in the whole edition, as a book. */
export const books = {
  cover: 'Cover',
  contents: 'Contents',
  landmarks: 'Parts of the book',
  text: 'Text',
  opensInPlace: 'Each of them opens where it stands in the text.',
  accessibility:
    'All of it is text. Charts are described in words beneath them; the figures and quotations of a story open as notes, and are listed at its end too.',
  /** What the first page of the archive says. */
  asOf: (date: string) => `The whole paper as it stood on ${longDate(date)}.`,
  aboutArchive:
    'Every page here opens offline and holds a whole story. Without the font file beside it, it is shown in a font of your own.',
  checked: (list: string) =>
    `The checksums of all files are in ${list}; in this folder, sha256sum -c ${list} tells whether any was changed.`,
  addressOf: (site: string) => `${site} is at`,
  /** The title of the whole edition: “Tearsheet, 24 November 2026”. */
  edition: (site: string, date: string) => `${site}, ${longDate(date)}`,
};
