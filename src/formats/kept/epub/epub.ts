import { h } from 'hastscript';
import { x } from 'xastscript';
import { books as wording } from '../../../wording/index.ts';
import { xmlDocument } from '../../xml-document.ts';
import type { KeptFont } from '../kept-font.ts';
import { zipped, type Entry } from '../zip.ts';
import { chapterFile, files, type Book } from './book.ts';
import { contents } from './contents.ts';
import { packageDocument } from './package-document.ts';
import { sheet } from './sheet.ts';
import { xhtml } from './xhtml.ts';

/** A book as EPUB 3.3: one archive with all that it needs, the sign of its kind first and as it is. */
export function epub(book: Book, font: KeptFont): Uint8Array<ArrayBuffer> {
  const parts: Entry[] = [
    { path: 'package.opf', content: packageDocument(book) },
    { path: files.contents, content: contents(book) },
    { path: files.cover, content: coverPage(book) },
    ...book.chapters.map((chapter) => ({
      path: chapterFile(chapter),
      content: xhtml({
        ...chapter,
        sheet: `${chapter.path.replace(/[^/]+/g, '..').slice(0, -2)}${files.sheet}`,
      }),
    })),
    { path: files.sheet, content: sheet },
    { path: files.picture, content: book.cover.png, stored: true },
    { path: files.font, content: font.bytes, stored: true },
    { path: files.fontLicence, content: font.licence },
  ];
  return zipped(
    [
      { path: 'mimetype', content: 'application/epub+zip', stored: true },
      { path: 'META-INF/container.xml', content: container },
      ...parts.map((part) => ({ ...part, path: `EPUB/${part.path}` })),
    ],
    book.published,
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
    lang,
    title: wording.cover,
    sheet: files.sheet,
    body: [
      h('section', { className: ['cover'], 'epub:type': 'cover' }, [
        h('img', { src: files.picture, role: 'doc-cover', alt, width, height }),
      ]),
    ],
  });
}
