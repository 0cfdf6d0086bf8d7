import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { publishedStories, type Edition } from '../edition/edition.ts';
import { editionCover } from '../formats/cards/values/cover.ts';
import { names } from '../formats/kept/edition/archive-names.ts';
import { besideStories, modifiedAt } from '../formats/kept/edition/collection.ts';
import { site } from '../site.ts';
import { longDate } from '../wording/index.ts';
import { coverName, drawnCover } from './covers.ts';
import { siteFont } from './font.ts';
import { dressBeside } from './kept-dress.ts';
import { keptDigest, writtenOnce, type Written } from './kept-forms.ts';
import * as writers from './writers.ts';

/** What the whole edition is written from, beside our code; `null` where no story is published. */
async function madeFrom(edition: Edition): Promise<unknown[] | null> {
  const stories = publishedStories(edition);
  if (stories.length === 0) return null;
  return [site, besideStories(edition), await Promise.all(stories.map(keptDigest))];
}

/** The whole edition as one EPUB; `null` where no story is published. */
export async function wholeBook(): Promise<Written | null> {
  const { edition } = await loadEdition();
  const value = await madeFrom(edition);
  if (value === null) return null;
  const cover = editionCover(edition, site, longDate(modifiedAt(edition.stories)));
  const font = await siteFont();
  return writtenOnce(
    'edition-epub',
    'editionEpub',
    [value, await coverName(cover), font.name],
    async () => writers.editionEpub(edition, { site, links }, await drawnCover(cover), font),
  );
}

/** The whole edition as pages in one ZIP; `null` where no story is published. */
export async function wholeArchive(): Promise<Written | null> {
  const { edition } = await loadEdition();
  const value = await madeFrom(edition);
  if (value === null) return null;
  const font = await siteFont();
  const [top, stories] = [dressBeside(names.font), dressBeside(`../${names.font}`)];
  return writtenOnce('edition-zip', 'editionZip', [value, top, stories, font.name], () =>
    writers.editionZip(edition, { site, links }, { top, stories, font }),
  );
}
