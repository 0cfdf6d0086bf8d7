import type { ElementContent } from 'hast';
import type { Timestamp } from '../../../front-matter/types.ts';
import type { TextIn } from '../../../wording/index.ts';
import { eachOnce, type Packed } from '../zip.ts';

/** What an EPUB holds, and what it says of itself. */
export interface Book {
  /** A URN, the same for ever. */
  id: string;
  title: string;
  description: string;
  lang: string;
  creators: readonly string[];
  publisher: string;
  published: Timestamp;
  /** Moves with each correction. */
  modified: Timestamp;
  /** The whole address that it was made from. */
  source: string;
  subjects: readonly string[];
  rights: string;
  licence: string;
  /** What its figures and drawings are to those who do not see them. */
  accessibility: string;
  cover: Cover;
  chapters: readonly PackedChapter[];
  /** Whether the list of its chapters is a page to be read. */
  listed: boolean;
}

/** One document of a book. */
export interface Chapter {
  /** Its path in the book without the ending: `stories/night-ferry`. */
  path: string;
  title: string;
  /** Of its words around the story. */
  lang: string;
  /** Of its title, where that is another. */
  titleText?: TextIn | undefined;
  /** Places in it that the contents lead to; headings of the story are in its language. */
  places: readonly { id: string; title: string; text?: TextIn | undefined }[];
  body: readonly ElementContent[];
  pictures: readonly { path: string; jpeg: Uint8Array }[];
}

/** A chapter as it stands in books: packed once, for every book that has it. */
export interface PackedChapter extends Omit<Chapter, 'body' | 'pictures'> {
  pictures: readonly Packed[];
  /** Whether there are drawings in it, which a book has to say. */
  drawn: boolean;
  /** An archive of its file alone. */
  archive: Uint8Array;
}

/** The picture that a book is known by. */
export interface Cover {
  png: Uint8Array;
  width: number;
  height: number;
  alt: string;
}

/** Where the files of a book stand, from its package document. */
export const files = {
  contents: 'contents.xhtml',
  cover: 'cover.xhtml',
  picture: 'cover.png',
  sheet: 'book.css',
  font: 'newsreader.woff2',
  fontLicence: 'OFL.txt',
} as const;

/** The pictures of a book, each once. */
export const picturesOf = ({ chapters }: Pick<Book, 'chapters'>): Packed[] =>
  eachOnce(chapters.flatMap(({ pictures }) => pictures));

/** The file of a chapter. */
export const chapterFile = ({ path }: Pick<Chapter, 'path'>) => `${path}.xhtml`;
