import { checksums } from '../../checksums.ts';
import type { Outlet } from '../../../telling/outlet.ts';
import { keptHtml, type Dress } from '../html/page.ts';
import type { KeptFont } from '../kept-font.ts';
import { zipped, type Entry } from '../zip.ts';
import { names, storyFile } from './archive-names.ts';
import type { Collection } from './collection.ts';
import { frontPage, peoplePage } from './front.ts';

/** The one folder that it unpacks to. */
const folder = 'edition';

/** What the pages are dressed in, at the top and in the folder of stories, and the font that both take from a file. */
interface ArchiveDress {
  top: Dress;
  stories: Dress;
  font: KeptFont;
}

/**
 * The whole edition as pages that open from a disk: each story as its one file but for the font, which all share;
 * linked to one another, with a first page, and the sums of all. Its names are those that every file system takes.
 * @param sha256 of bytes, or of a text in UTF-8, in hexadecimal
 */
export function archive(
  whole: Collection,
  outlet: Outlet,
  { top, stories, font }: ArchiveDress,
  sha256: (content: string | Uint8Array) => string,
): Uint8Array<ArrayBuffer> {
  const files: Entry[] = [
    { path: names.front, content: frontPage(whole, outlet, top) },
    ...(whole.people.length === 0
      ? []
      : [{ path: names.people, content: peoplePage(whole, outlet, top) }]),
    ...whole.stories.map(({ kept }) => ({
      path: storyFile(kept.slug),
      content: keptHtml(kept, stories),
    })),
    { path: names.font, content: font.bytes, stored: true },
    { path: names.fontLicence, content: font.licence },
  ];
  const sums = files.map(({ path, content }) => ({ path, sha256: sha256(content) }));
  return zipped(
    [...files, { path: names.checksums, content: checksums(sums) }].map((entry) => ({
      ...entry,
      path: `${folder}/${entry.path}`,
    })),
    whole.published,
  );
}
