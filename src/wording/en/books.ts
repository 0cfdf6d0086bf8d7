import { longDate } from './dates.ts';

/** What stands in a story, and in the whole edition, as a book. */
export const books = {
  cover: 'Cover',
  contents: 'Contents',
  landmarks: 'Parts of the book',
  text: 'Text',
  opensInPlace: 'Each of them opens where it stands in the text.',
  accessibility:
    'All of it is text. Drawings are told in words beneath them; the figures and quotations of a story open as notes, and stand at its end too.',
  /** The title of the whole edition: “Tearsheet, 24 November 2026”. */
  edition: (site: string, date: string) => `${site}, ${longDate(date)}`,
};
