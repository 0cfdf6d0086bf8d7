import { checksums } from '../../checksums.ts';
import type { Outlet } from '../../../telling/outlet.ts';
import { keptHtml, type Dress } from '../html/page.ts';
import type { KeptFont } from '../kept-font.ts';
import { pictureBeside, type PictureBytes } from '../kept-pictures.ts';
import type { KeptStory } from '../kept-story.ts';
import { eachOnce, joined, type Packed, zipped, type Entry } from '../zip.ts';
import { folderOf, names, storyFile } from './archive-names.ts';
import type { Collection } from './collection.ts';
import type { EditionIndex } from './edition-index.ts';
import { frontPage, indexPage, peoplePage, seriesPage } from './front.ts';

/** What the pages at the top are dressed in, and the font that all pages take from a file. */
export interface ArchiveDress {
  top: Dress;
  font: KeptFont;
}

/** A story as a page of the archive: packed once, for every archive that has it. */
export interface PackedPage {
  path: string;
  /** Of the page, in hexadecimal. */
  sha256: string;
  pictures: (Packed & { sha256: string })[];
  /** An archive of its file alone. */
  archive: Uint8Array;
}

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
type Sum = (content: string | Uint8Array) => string;

const dirOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);
const within = (folder: string) => (entry: Entry) => ({
  ...entry,
  path: `${folder}/${entry.path}`,
});

/** A story as a page of the archive, its links leading within it; dated by the day on which it was published. */
export function archivePage(
  kept: KeptStory,
  dress: Dress,
  bytes: PictureBytes,
  { part, sha256 }: { part: string | null; sha256: Sum },
): PackedPage {
  const path = storyFile(kept.slug);
  const content = keptHtml(kept, dress, pictureBeside);
  const alone = (entry: Entry) => zipped([within(folderOf(part))(entry)], kept.published);
  const pictures = kept.pictures.flatMap((picture) => {
    const jpeg = bytes.get(picture.name);
    if (jpeg === undefined) return [];
    const entry = { path: `${dirOf(path)}${pictureBeside(picture)}`, content: jpeg, stored: true };
    return [{ path: entry.path, sha256: sha256(jpeg), archive: alone(entry) }];
  });
  return {
    path,
    sha256: sha256(content),
    pictures,
    archive: alone({ path, content }),
  };
}

/**
 * The whole edition, or a part of it, as pages that open from a disk: each story as its one file but for the font, which all share;
 * linked to one another, with a first page, and the sums of all. Its names are those that every file system takes.
 * @param stories the pages of its stories, in their order
 */
export function archive(
  whole: Collection,
  outlet: Outlet,
  { top, font }: ArchiveDress,
  stories: readonly PackedPage[],
  sha256: Sum,
): Uint8Array<ArrayBuffer> {
  const before: Entry[] = [
    { path: names.front, content: frontPage(whole, outlet, top) },
    ...(whole.people.length === 0
      ? []
      : [{ path: names.people, content: peoplePage(whole, outlet, top) }]),
    ...(whole.series.length === 0
      ? []
      : [{ path: names.series, content: seriesPage(whole, outlet, top) }]),
  ];
  const pictures = eachOnce(stories.flatMap((page) => page.pictures));
  return bound(before, [...stories, ...pictures], font, { ...whole, sha256 });
}

/** The index of an edition in parts, as an archive of one page. */
export function indexArchive(
  index: EditionIndex,
  outlet: Outlet,
  { top, font }: ArchiveDress,
  sha256: Sum,
): Uint8Array<ArrayBuffer> {
  const front = { path: names.front, content: indexPage(index, outlet, top) };
  return bound([front], [], font, { part: null, published: index.published, sha256 });
}

/** An archive of some files, of what is packed already, and of the font, with the sums of all. */
function bound(
  before: readonly Entry[],
  packed: readonly (Packed & { sha256: string })[],
  font: KeptFont,
  { part, published, sha256 }: Pick<Collection, 'part' | 'published'> & { sha256: Sum },
): Uint8Array<ArrayBuffer> {
  const after: Entry[] = [
    { path: names.font, content: font.bytes, stored: true },
    { path: names.fontLicence, content: font.licence },
  ];
  const summed = (entries: readonly Entry[]) =>
    entries.map(({ path, content }) => ({ path, sha256: sha256(content) }));
  const sums = checksums([...summed(before), ...packed, ...summed(after)]);
  const all = [...after, { path: names.checksums, content: sums }];
  const inFolder = within(folderOf(part));
  return joined([
    zipped(before.map(inFolder), published),
    ...packed.map(({ archive }) => archive),
    zipped(all.map(inFolder), published),
  ]);
}
