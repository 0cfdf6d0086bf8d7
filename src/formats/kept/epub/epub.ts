import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { x } from 'xastscript';
import type { Timestamp } from '../../../front-matter/types.ts';
import { wordsFor } from '../../../wording/index.ts';
import { xmlDocument } from '../../xml-document.ts';
import type { KeptFont } from '../kept-font.ts';
import { joined, zipped, type Entry } from '../zip.ts';
import {
  chapterFile,
  files,
  picturesOf,
  type Book,
  type Chapter,
  type PackedChapter,
} from './book.ts';
import { contents } from './contents.ts';
import { aroundBook } from './direction.ts';
import { packageDocument } from './package-document.ts';
import { sheetFor } from './sheet.ts';
import { xhtml } from './xhtml.ts';

/** The folder of an EPUB in which all stands but what programs look for first. */
const folder = 'EPUB/';

/** A book as EPUB 3.3: one archive with all that it needs, the sign of its kind first and as it is. */
export function epub(book: Book, font: KeptFont): Uint8Array<ArrayBuffer> {
  const { chapters, published } = book;
  const inFolder = (entries: readonly Entry[]) =>
    entries.map((entry) => ({ ...entry, path: `${folder}${entry.path}` }));
  const before: Entry[] = [
    { path: 'package.opf', content: packageDocument(book) },
    { path: files.contents, content: contents(book) },
    { path: files.cover, content: coverPage(book) },
  ];
  const after: Entry[] = [
    { path: files.sheet, content: sheetFor(chapters) },
    { path: files.picture, content: book.cover.png, stored: true },
    { path: files.font, content: font.bytes, stored: true },
    { path: files.fontLicence, content: font.licence },
  ];
  const opening: Entry[] = [
    { path: 'mimetype', content: 'application/epub+zip', stored: true },
    { path: 'META-INF/container.xml', content: container },
  ];
  return joined([
    zipped([...opening, ...inFolder(before)], published),
    ...[...chapters, ...picturesOf(book)].map(({ archive }) => archive),
    zipped(inFolder(after), published),
  ]);
}

/** A chapter as books hold it, dated by the day on which it was published. */
export function packed(chapter: Chapter, published: Timestamp): PackedChapter {
  const { body, pictures, ...about } = chapter;
  const sheetBeside = `${chapter.path.replace(/[^/]+/g, '..').slice(0, -2)}${files.sheet}`;
  const content = xhtml({ ...chapter, sheet: sheetBeside });
  const path = `${folder}${chapterFile(chapter)}`;
  const alone = (entry: Entry) => zipped([entry], published);
  return {
    ...about,
    pictures: pictures.map((picture) => ({
      path: picture.path,
      archive: alone({ path: `${folder}${picture.path}`, content: picture.jpeg, stored: true }),
    })),
    drawn: hasDrawing(body),
    archive: alone({ path, content }),
  };
}

function hasDrawing(nodes: readonly ElementContent[]): boolean {
  return nodes.some(
    (node) => node.type === 'element' && (node.tagName === 'svg' || hasDrawing(node.children)),
  );
}

const container = xmlDocument(
  x('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
    x('rootfiles', [
      x('rootfile', {
        'full-path': 'EPUB/package.opf',
        'media-type': 'application/oebps-package+xml',
      }),
    ]),
  ]),
);

function coverPage({ lang, cover }: Book): string {
  const { alt, width, height } = cover;
  return xhtml({
    ...aroundBook(lang),
    title: wordsFor({ lang }).books.cover,
    sheet: files.sheet,
    body: [
      h('section', { className: ['cover'], 'epub:type': 'cover' }, [
        h('img', { src: files.picture, role: 'doc-cover', alt, width, height }),
      ]),
    ],
  });
}
