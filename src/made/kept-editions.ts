import { createHash } from 'node:crypto';
import { publishedStories, type Edition } from '../edition/edition.ts';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { editionCover } from '../formats/cards/values/cover.ts';
import { archive } from '../formats/kept/edition/archive.ts';
import { names, placesInArchive } from '../formats/kept/edition/archive-names.ts';
import { besideStories, collection, modifiedAt } from '../formats/kept/edition/collection.ts';
import { editionBook, placesInBook } from '../formats/kept/edition/edition-book.ts';
import { epub } from '../formats/kept/epub/epub.ts';
import { site } from '../site.ts';
import { longDate } from '../wording/index.ts';
import { coverName, drawnCover } from './covers.ts';
import { dressBeside } from './kept-dress.ts';
import { keptFont } from './kept-font.ts';
import { keptDigest, keptUnder } from './kept-forms.ts';

const place = { site, links };
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** What the whole edition is written from, beside our code; `null` where no story is published. */
async function madeFrom(edition: Edition): Promise<unknown[] | null> {
  const stories = publishedStories(edition);
  if (stories.length === 0) return null;
  return [site, besideStories(edition), await Promise.all(stories.map(keptDigest))];
}

/** The whole edition as one EPUB; `null` where no story is published. */
export async function wholeBook(): Promise<Uint8Array | null> {
  const { edition } = await loadEdition();
  const value = await madeFrom(edition);
  if (value === null) return null;
  const cover = editionCover(edition, site, longDate(modifiedAt(edition.stories)));
  const { name } = await keptFont();
  return keptUnder('edition-epub', [value, await coverName(cover), name], async () =>
    epub(
      editionBook(collection(edition, place, placesInBook), place, await drawnCover(cover)),
      await keptFont(),
    ),
  );
}

/** The whole edition as pages in one ZIP; `null` where no story is published. */
export async function wholeArchive(): Promise<Uint8Array | null> {
  const { edition } = await loadEdition();
  const value = await madeFrom(edition);
  if (value === null) return null;
  const font = await keptFont();
  const [top, stories] = [dressBeside(names.font), dressBeside(`../${names.font}`)];
  return keptUnder('edition-zip', [value, top, stories, font.name], () =>
    archive(collection(edition, place, placesInArchive), place, { top, stories, font }, sha256),
  );
}
