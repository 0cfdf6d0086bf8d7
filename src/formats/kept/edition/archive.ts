import { checksums } from '../../checksums.ts';
import type { Outlet } from '../../../telling/outlet.ts';
import { keptHtml, type Dress } from '../html/page.ts';
import type { KeptFont } from '../kept-font.ts';
import { pictureBeside, type PictureBytes } from '../kept-pictures.ts';
import type { KeptStory } from '../kept-story.ts';
import { eachOnce, joined, type Packed, zipped, type Entry } from '../zip.ts';
import { names, storyFile } from './archive-names.ts';
import type { Collection } from './collection.ts';
import { frontPage, peoplePage, seriesPage } from './front.ts';

/** The one folder that it unpacks to. */
const folder = 'edition';

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
const inFolder = (entry: Entry) => ({ ...entry, path: `${folder}/${entry.path}` });

/** A story as a page of the archive, its links leading within it; dated by the day on which it was published. */
export function archivePage(
  kept: KeptStory,
  dress: Dress,
  bytes: PictureBytes,
  sha256: Sum,
): PackedPage {
  const path = storyFile(kept.slug);
  const content = keptHtml(kept, dress, pictureBeside);
  const alone = (entry: Entry) => zipped([inFolder(entry)], kept.published);
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
 * The whole edition as pages that open from a disk: each story as its one file but for the font, which all share;
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
  const after: Entry[] = [
    { path: names.font, content: font.bytes, stored: true },
    { path: names.fontLicence, content: font.licence },
  ];
  const pictures = eachOnce(stories.flatMap((page) => page.pictures));
  const summed = (entries: readonly Entry[]) =>
    entries.map(({ path, content }) => ({ path, sha256: sha256(content) }));
  const sums = checksums([...summed(before), ...stories, ...pictures, ...summed(after)]);
  const all = [...after, { path: names.checksums, content: sums }];
  return joined([
    zipped(before.map(inFolder), whole.published),
    ...[...stories, ...pictures].map((packed) => packed.archive),
    zipped(all.map(inFolder), whole.published),
  ]);
}
