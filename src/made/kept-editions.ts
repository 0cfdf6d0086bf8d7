import { createHash } from 'node:crypto';
import { links } from '../edition/here.ts';
import { loadEdition } from '../edition/load.ts';
import { editionCover } from '../formats/cards/values/cover.ts';
import { archive } from '../formats/kept/edition/archive.ts';
import { names, placesInArchive } from '../formats/kept/edition/archive-names.ts';
import { collection } from '../formats/kept/edition/collection.ts';
import { editionBook, placesInBook } from '../formats/kept/edition/edition-book.ts';
import { epub } from '../formats/kept/epub/epub.ts';
import { site } from '../site.ts';
import { longDate } from '../wording/index.ts';
import { coverName, drawnCover } from './covers.ts';
import { dressBeside } from './kept-dress.ts';
import { keptFont } from './kept-font.ts';
import { keptUnder } from './kept-forms.ts';

const place = { site, links };
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** The whole edition as one EPUB; `null` where no story is published. */
export async function wholeBook(): Promise<Uint8Array | null> {
  const { edition } = await loadEdition();
  const whole = collection(edition, place, placesInBook);
  if (whole === null) return null;
  const cover = editionCover(edition, site, longDate(whole.modified));
  const { name } = await keptFont();
  return keptUnder('edition-epub', [site, whole, await coverName(cover), name], async () =>
    epub(editionBook(whole, place, await drawnCover(cover)), await keptFont()),
  );
}

/** The whole edition as pages in one ZIP; `null` where no story is published. */
export async function wholeArchive(): Promise<Uint8Array | null> {
  const { edition } = await loadEdition();
  const whole = collection(edition, place, placesInArchive);
  if (whole === null) return null;
  const font = await keptFont();
  const [top, stories] = [dressBeside(names.font), dressBeside(`../${names.font}`)];
  return keptUnder('edition-zip', [site, whole, top, stories, font.name], () =>
    archive(whole, place, { top, stories, font }, sha256),
  );
}
