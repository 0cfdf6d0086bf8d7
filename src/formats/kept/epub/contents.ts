import type { Element } from 'hast';
import { h } from 'hastscript';
import { wordsFor } from '../../../wording/index.ts';
import { chapterFile, files, type Book, type PackedChapter } from './book.ts';
import { aroundBook } from './direction.ts';
import { xhtml } from './xhtml.ts';

/** The contents of a book, as a page and for the reader’s own list; then where its parts begin, for programs alone. */
export function contents({ lang, chapters, listed }: Book): string {
  const { books: wording } = wordsFor({ lang });
  return xhtml({
    ...aroundBook(lang),
    title: wording.contents,
    sheet: files.sheet,
    body: [
      h('nav', { 'epub:type': 'toc', role: 'doc-toc', ariaLabelledBy: ['contents'] }, [
        h('h1', { id: 'contents' }, wording.contents),
        h('ol', chapters.map(chapterLine)),
      ]),
      h('nav', { 'epub:type': 'landmarks', ariaLabel: wording.landmarks, hidden: true }, [
        h('ol', [
          landmark('cover', files.cover, wording.cover),
          ...(listed ? [landmark('toc', files.contents, wording.contents)] : []),
          ...chapters
            .slice(0, 1)
            .map((first) => landmark('bodymatter', chapterFile(first), wording.text)),
        ]),
      ]),
    ],
  });
}

function chapterLine(chapter: PackedChapter): Element {
  const file = chapterFile(chapter);
  const places = chapter.places.map(({ id, title, text }) =>
    h('li', [h('a', { href: `${file}#${id}`, ...text }, title)]),
  );
  return h('li', [
    h('a', { href: file, lang: chapter.lang, ...chapter.titleText }, chapter.title),
    ...(places.length > 0 ? [h('ol', places)] : []),
  ]);
}

function landmark(type: string, href: string, title: string): Element {
  return h('li', [h('a', { 'epub:type': type, href }, title)]);
}
