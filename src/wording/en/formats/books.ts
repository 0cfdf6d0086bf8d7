import { longDate } from '../language/dates.ts';

/** What stands in a story, and in the whole edition, as a book. */
export const books = {
  cover: 'Cover',
  contents: 'Contents',
  landmarks: 'Parts of the book',
  text: 'Text',
  opensInPlace: 'Each of them opens where it stands in the text.',
  accessibility:
    'All of it is text. Drawings are told in words beneath them; the figures and quotations of a story open as notes, and stand at its end too.',
  /** What the first page of the archive says. */
  asOf: (date: string) => `The whole paper as it stood on ${longDate(date)}.`,
  aboutArchive:
    'Every page here opens without a network and holds a whole story. Without the file of the type beside it, it is set in a type of your own.',
  checked: (list: string) =>
    `The sums of all files stand in ${list}; in this folder, sha256sum -c ${list} tells whether one was changed.`,
  addressOf: (site: string) => `${site} stands at`,
  /** The title of the whole edition: “Tearsheet, 24 November 2026”. */
  edition: (site: string, date: string) => `${site}, ${longDate(date)}`,
};
