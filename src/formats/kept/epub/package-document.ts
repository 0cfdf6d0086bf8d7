import type { Element } from 'xast';
import { x } from 'xastscript';
import { inUtc } from '../../../front-matter/dates.ts';
import { xmlDocument } from '../../xml-document.ts';
import { spokenAround } from '../../../wording/index.ts';
import { turnsLeft } from './direction.ts';
import { chapterFile, files, picturesOf, type Book, type Chapter } from './book.ts';

const dublinCore = 'http://purl.org/dc/elements/1.1/';

/** The package document of a book: EPUB 3.3, with what EPUB Accessibility 1.1 asks to be told. */
export function packageDocument(book: Book): string {
  return xmlDocument(
    x(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'id',
        'xml:lang': book.lang,
      },
      [metadata(book), manifest(book), spine(book)],
    ),
  );
}

function metadata(book: Book): Element {
  const own = { dir: turnsLeft(book.lang) };
  const ours = { 'xml:lang': spokenAround(book) };
  return x('metadata', { 'xmlns:dc': dublinCore }, [
    x('dc:identifier', { id: 'id' }, book.id),
    x('dc:title', own, book.title),
    x('dc:language', book.lang),
    ...book.creators.map((creator) => x('dc:creator', creator)),
    x('dc:publisher', book.publisher),
    x('dc:date', book.published),
    x('dc:description', own, book.description),
    x('dc:source', book.source),
    ...book.subjects.map((subject) => x('dc:subject', subject)),
    x('dc:rights', ours, book.rights),
    x('link', { rel: 'dcterms:license', href: book.licence }),
    meta('dcterms:modified', inUtc(book.modified)),
    ...accessibility(book, ours),
    // Readers of EPUB 2 find the cover by this alone.
    x('meta', { name: 'cover', content: 'picture' }),
  ]);
}

const meta = (property: string, value: string) => x('meta', { property }, value);

function accessibility(
  { accessibility: summary, chapters }: Book,
  ours: { 'xml:lang': string },
): Element[] {
  const features = [
    ...['tableOfContents', 'readingOrder', 'structuralNavigation', 'displayTransformability'],
    ...[
      'alternativeText',
      ...(chapters.some(({ drawn }) => drawn) ? ['longDescription'] : []),
      'unlocked',
    ],
  ];
  return [
    meta('schema:accessMode', 'textual'),
    meta('schema:accessMode', 'visual'),
    meta('schema:accessModeSufficient', 'textual'),
    ...features.map((feature) => meta('schema:accessibilityFeature', feature)),
    meta('schema:accessibilityHazard', 'none'),
    x('meta', { property: 'schema:accessibilitySummary', ...ours }, summary),
  ];
}

function manifest({ chapters }: Book): Element {
  return x('manifest', [
    item('contents', files.contents, 'application/xhtml+xml', 'nav'),
    item('cover', files.cover, 'application/xhtml+xml'),
    item('picture', files.picture, 'image/png', 'cover-image'),
    ...chapters.map((chapter) =>
      item(
        idOf(chapter),
        chapterFile(chapter),
        'application/xhtml+xml',
        chapter.drawn ? 'svg' : undefined,
      ),
    ),
    ...picturesOf({ chapters }).map(({ path }) =>
      item(`picture.${path.replaceAll('/', '.')}`, path, 'image/jpeg'),
    ),
    item('sheet', files.sheet, 'text/css'),
    item('font', files.font, 'font/woff2'),
    item('font-licence', files.fontLicence, 'text/plain'),
  ]);
}

function item(id: string, href: string, type: string, properties?: string): Element {
  return x('item', {
    id,
    href,
    'media-type': type,
    ...(properties !== undefined && { properties }),
  });
}

function spine({ chapters, lang, listed }: Book): Element {
  const order = ['cover', ...(listed ? ['contents'] : []), ...chapters.map(idOf)];
  return x(
    'spine',
    { 'page-progression-direction': turnsLeft(lang) },
    order.map((idref) => x('itemref', { idref })),
  );
}

/** A slug may begin with a digit, which no id of XML does. */
const idOf = ({ path }: Pick<Chapter, 'path'>) => `chapter.${path.replaceAll('/', '.')}`;
