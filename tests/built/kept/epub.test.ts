import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { distOf, type EditionName } from '../../editions/editions.ts';
import { storiesOf } from '../../editions/stories.ts';
import { some } from '../../some.ts';
import { filesOf } from '../pages.ts';
import { epubcheck, hasEpubcheck } from './epubcheck.ts';
import { unpacked, wrongNames } from './unpacked.ts';
import { wholesOf } from './wholes.ts';

const editions: EditionName[] = ['root', 'fixtures', 'no worker'];
const books = editions.flatMap((name) =>
  filesOf(name)
    .filter((file) => file.endsWith('.epub'))
    .map((file) => [name, file] as const),
);
// A window for each chapter would take longer than all that is done in it.
const parser = new new JSDOM('').window.DOMParser();
const noteType = 'http://www.idpf.org/2007/ops';

test('there is one of every published story, and one of all, or of each part and of what leads to all', () => {
  for (const name of editions) {
    const own = books.filter(([of]) => of === name).map(([, file]) => file);
    const slugs = storiesOf(name).map(({ slug }) => `stories/${slug}/${slug}.epub`);
    const wholes = wholesOf(name).map(({ suffix }) => `edition${suffix}.epub`);
    expect(own).toEqual([...new Set(['edition.epub', ...wholes, ...slugs])].sort());
  }
});

/** Root and fixtures have a story in common, and so its book. */
const different = [
  ...new Map(
    books.map((book) => [readFileSync(join(distOf(book[0]), book[1]), 'base64'), book]),
  ).values(),
];

describe.skipIf(!hasEpubcheck)('epubcheck (needs Java and epubcheck)', () => {
  const pathOf = ([name, file]: (typeof books)[number]) => join(distOf(name), file);
  let said: Map<string, string>;
  beforeAll(async () => {
    said = await epubcheck(different.map(pathOf));
  }, 900_000);

  test.each(different)('finds nothing in %s: %s', (...book) => {
    expect(said.get(pathOf(book))).toContain('0 fatals / 0 errors / 0 warnings');
  });
});

describe.each(different)('%s: %s', (name, file) => {
  const { bytes, files, text } = unpacked(name, file);
  const ofAll = wholesOf(name).find(({ suffix }) => file === `edition${suffix}.epub`)?.stories;
  const own = storiesOf(name).filter(({ slug }) => file.endsWith(`/${slug}.epub`));
  const isIndex = file === 'edition.epub' && ofAll === undefined;
  const told = isIndex ? [] : some(ofAll ?? own, `story in ${file}`);
  const names = [...files.keys()];
  const paths = names.filter((path) => path.startsWith('EPUB/'));
  const parsed = (path: string, contentType: 'application/xml' | 'application/xhtml+xml') =>
    parser.parseFromString(text(path), contentType);
  const opf = parsed('EPUB/package.opf', 'application/xml');
  const documents = new Map(
    paths
      .filter((path) => path.endsWith('.xhtml'))
      .map((path) => [path, parsed(path, 'application/xhtml+xml')] as const),
  );
  const items = [...opf.querySelectorAll('manifest > item')];
  const meta = (property: string) =>
    [...opf.querySelectorAll(`meta[property="${property}"]`)].map((e) => e.textContent);

  test('says first what it is, in the clear and with nothing between', () => {
    expect(bytes.toString('latin1', 0, 4)).toBe('PK\u0003\u0004');
    expect([bytes.readUInt16LE(8), bytes.readUInt16LE(26), bytes.readUInt16LE(28)]).toEqual([
      0, 8, 0,
    ]);
    expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
    expect(text('META-INF/container.xml')).toContain('full-path="EPUB/package.opf"');
  });

  test('has names that every reader takes, and a list of all of its files', () => {
    expect(wrongNames(names)).toEqual([]);
    const listed = items.map((item) => `EPUB/${item.getAttribute('href') ?? ''}`);
    expect([...listed, 'EPUB/package.opf'].sort()).toEqual(paths.toSorted());
    const ids = items.map(({ id }) => id);
    const spine = [...opf.querySelectorAll('spine > itemref')];
    expect(
      some(spine, 'itemref')
        .map((e) => e.getAttribute('idref'))
        .filter((id) => !ids.includes(id ?? '')),
    ).toEqual([]);
    const drawn = items.filter((item) => item.getAttribute('properties') === 'svg');
    const withDrawings = [...documents].filter(([, document]) => document.querySelector('svg'));
    expect(drawn.map((item) => `EPUB/${item.getAttribute('href') ?? ''}`)).toEqual(
      withDrawings.map(([path]) => path),
    );
  });

  test('says what it is, when it was changed, and who can read it', () => {
    expect(opf.querySelector('#id')?.textContent).toMatch(/^urn:uuid:[\da-f-]{36}$/);
    expect(meta('dcterms:modified')).toEqual([
      expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    ]);
    expect(meta('schema:accessModeSufficient')).toEqual(['textual']);
    expect(meta('schema:accessibilityHazard')).toEqual(['none']);
    expect(meta('schema:accessibilityFeature')).toContain('tableOfContents');
    const cover = documents.get('EPUB/cover.xhtml')?.querySelector('img');
    expect(cover?.getAttribute('alt')).toMatch(/\w{3}/);
  });

  test('every link within leads to a place in what is read, every other to a whole address', () => {
    const read = new Set(
      [...opf.querySelectorAll('spine > itemref')].map((ref) => {
        const item = items.find(({ id }) => id === ref.getAttribute('idref'));
        return `EPUB/${item?.getAttribute('href') ?? ''}`;
      }),
    );
    const lost = [...documents].flatMap(([path, document]) =>
      some([...document.querySelectorAll('[href], [src]')], `address in ${path}`).flatMap((e) => {
        const address = e.getAttribute('href') ?? e.getAttribute('src') ?? '';
        if (/^(?:https:\/\/|mailto:)/.test(address) && e.localName === 'a') return [];
        const [relative = '', id] = address.split('#');
        const to = relative === '' ? path : posix.join(posix.dirname(path), relative);
        const stands = e.localName === 'a' ? read.has(to) || to === path : files.has(to);
        const found = id === undefined || documents.get(to)?.getElementById(id);
        return stands && found && !/[?:]/.test(address) ? [] : [`${path}: ${address}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  test('no id stands twice', () => {
    const all = [...documents].map(([path, document]) => ({
      path,
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    }));
    some(
      all.flatMap(({ ids }) => ids),
      'id',
    );
    const double = all.flatMap(({ path, ids }) =>
      ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`),
    );
    expect(double).toEqual([]);
  });

  test('figures and quotations open where they stand, and lead back there', () => {
    const closed = told.flatMap(({ slug, figures, quotations }) => {
      const document = documents.get(`EPUB/stories/${slug}.xhtml`);
      return [...figures, ...quotations]
        .filter(({ id }) => {
          const note = document?.getElementById(`${id}_entry`);
          const call = document?.querySelector(`a[href="#${id}_entry"]`);
          const place = document?.getElementById(id);
          // Where the author’s own link stands no other can.
          const ownLink = place?.closest('a:not([role])') ?? place?.querySelector('a:not([role])');
          return !(
            note?.localName === 'aside' &&
            note.getAttributeNS(noteType, 'type') === 'footnote' &&
            note.getAttribute('role') === 'doc-footnote' &&
            note.querySelector(`a[href="#${id}"][role="doc-backlink"]`) &&
            (ownLink ??
              (call?.getAttributeNS(noteType, 'type') === 'noteref' &&
                call.getAttribute('role') === 'doc-noteref'))
          );
        })
        .map(({ id }) => `${slug}: ${id}`);
    });
    expect(closed).toEqual([]);
  });

  test('its contents lead to every chapter, in the order of the book', () => {
    const toc = documents.get('EPUB/contents.xhtml')?.querySelector('nav');
    expect(toc?.getAttributeNS(noteType, 'type')).toBe('toc');
    const tops = [...(toc?.querySelectorAll('nav > ol > li > a') ?? [])];
    const chapters = [...opf.querySelectorAll('spine > itemref')].flatMap((ref) => {
      const id = ref.getAttribute('idref') ?? '';
      return id.startsWith('chapter.')
        ? [items.find((item) => item.id === id)?.getAttribute('href')]
        : [];
    });
    expect(tops.map((a) => a.getAttribute('href'))).toEqual(chapters);
    expect(chapters).not.toEqual([]);
  });
});
