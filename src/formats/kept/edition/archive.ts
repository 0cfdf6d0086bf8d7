import { checksums } from '../../checksums.ts';
import type { Place } from '../../citations/reference.ts';
import { keptHtml, type Dress } from '../html/page.ts';
import { zipped, type Entry } from '../zip.ts';
import { names, storyFile } from './archive-names.ts';
import type { Collection } from './collection.ts';
import { frontPage, peoplePage } from './front.ts';

/** The one folder that it unpacks to. */
const folder = 'edition';

/**
 * The whole edition as pages that open from a disk: each story as its one file, linked to the others, a first page, and
 * the sums of all. Its names are those that every file system takes.
 * @param sha256 of a text in UTF-8, in hexadecimal
 */
export function archive(
  whole: Collection,
  place: Place,
  dress: Dress,
  sha256: (text: string) => string,
): Uint8Array<ArrayBuffer> {
  const pages = [
    { path: names.front, content: frontPage(whole, place, dress) },
    ...(whole.people.length === 0
      ? []
      : [{ path: names.people, content: peoplePage(whole, place, dress) }]),
    ...whole.stories.map(({ kept }) => ({
      path: storyFile(kept.slug),
      content: keptHtml(kept, dress),
    })),
  ];
  const sums = pages.map(({ path, content }) => ({ path, sha256: sha256(content) }));
  const entries: Entry[] = [...pages, { path: names.checksums, content: checksums(sums) }];
  return zipped(
    entries.map(({ path, content }) => ({ path: `${folder}/${path}`, content })),
    whole.published,
  );
}
