import { deserialize, serialize } from 'node:v8';
import { links } from '../../astro/here.ts';
import { loadEdition } from '../../astro/load.ts';
import { cached } from '../../cache/cache.ts';
import { publishedStories, type Edition } from '../../edition/edition.ts';
import type { EditionPart } from '../../edition/lists/edition-parts.ts';
import { editionCover } from '../../formats/cards/values/cover.ts';
import type { PackedPage } from '../../formats/kept/edition/archive.ts';
import { names, placesInArchive } from '../../formats/kept/edition/archive-names.ts';
import {
  besideStories,
  collection,
  modifiedAt,
  standing,
  type Collection,
  type Places,
} from '../../formats/kept/edition/collection.ts';
import { placesInBook } from '../../formats/kept/edition/edition-book.ts';
import type { EditionIndex } from '../../formats/kept/edition/edition-index.ts';
import type { PackedChapter } from '../../formats/kept/epub/book.ts';
import type { KeptStory } from '../../formats/kept/kept-story.ts';
import { relinked } from '../../formats/kept/relinked.ts';
import { site } from '../../site.ts';
import type { Story } from '../../story/types.ts';
import type { ListedPart } from '../../telling/listed-parts.ts';
import { longDate } from '../../wording/index.ts';
import { coverName, drawnCover } from '../drawn/covers.ts';
import { siteFont } from '../loaded/font.ts';
import { dressBeside } from './dress.ts';
import { bytesOf, keptOf, markOf, writtenBy, type Written } from './forms.ts';
import * as writers from './writers.ts';

/** The whole edition as one EPUB, or a part of it; `null` where no story of it is published. */
export async function bookOf(part?: EditionPart): Promise<Written | null> {
  const whole = await collected(part);
  if (whole === null) return null;
  const font = await siteFont();
  const cover = editionCover(whole.edition, site, longDate(whole.modified));
  const noMore = () => null;
  const chapters = await partsOf<PackedChapter>(
    whole,
    placesInBook,
    'chapter',
    noMore,
    async (kept) => writers.chapter(kept, await bytesOf(kept)),
  );
  const value = [site, whole.beside, keysOf(chapters), await coverName(cover), font.name];
  return writtenBy('editionEpub', value, async () =>
    writers.editionEpub(
      whole,
      { site, links },
      await drawnCover(cover),
      await readAll(chapters),
      font,
    ),
  );
}

/** The same as pages in one ZIP. */
export async function archiveOf(part?: EditionPart): Promise<Written | null> {
  const whole = await collected(part);
  if (whole === null) return null;
  const font = await siteFont();
  const top = dressBeside(names.font);
  const dressOf = (story: Pick<Story, 'prose'>) => dressBeside(`../${names.font}`, story);
  const madeFrom = (story: Story) => [dressOf(story), whole.part];
  const pages = await partsOf<PackedPage>(whole, placesInArchive, 'page', madeFrom, async (kept) =>
    writers.page(kept, dressOf(kept), await bytesOf(kept), whole.part),
  );
  const value = [site, whole.beside, keysOf(pages), top, font.name];
  return writtenBy('editionZip', value, async () =>
    writers.editionZip(whole, { site, links }, { top, font }, await readAll(pages)),
  );
}

/** What stands in the place of both where the edition is in parts; `null` where no story is published. */
export async function indexOf(
  parts: readonly ListedPart[],
): Promise<{ book: Written; pages: Written } | null> {
  const { edition } = await loadEdition();
  const [newest] = publishedStories(edition);
  if (newest === undefined) return null;
  const { published } = newest;
  const modified = modifiedAt(edition.stories);
  const index: EditionIndex = { parts, published, modified };
  const font = await siteFont();
  const cover = editionCover(edition, site, longDate(modified));
  const top = dressBeside(names.font);
  const outlet = { site, links };
  const value = [site, links.url({ page: 'front' }), index, font.name];
  return {
    book: await writtenBy('indexEpub', [value, await coverName(cover)], async () =>
      writers.indexEpub(index, outlet, await drawnCover(cover), font),
    ),
    pages: await writtenBy('indexZip', [value, top], () =>
      writers.indexZip(index, outlet, { top, font }),
    ),
  };
}

/** A collection of an edition, and a text that tells all of it but its stories. */
interface Collected extends Collection {
  edition: Edition;
  beside: string;
}

const collections = new WeakMap<Edition, Collected | null>();

async function collected(part?: EditionPart): Promise<Collected | null> {
  const { edition } = part ?? (await loadEdition());
  const known = collections.get(edition);
  if (known !== undefined) return known;
  const all = collection(edition, part?.name);
  const beside = all && JSON.stringify([part?.name, besideStories(all)]);
  const whole = all && { ...all, edition, beside: `${beside}` };
  collections.set(edition, whole);
  return whole;
}

/** A part that was packed, under a digest of all that it is written from. */
interface Kept<Part> {
  key: string;
  read: () => Promise<Part>;
}

/**
 * Every story as a part of a whole, in order: packed once, then cached until the story changes, or what of its links
 * stands in the whole, or the code that writes.
 * @param madeFrom what else the part is written from
 */
async function partsOf<Part>(
  whole: Collection,
  places: Places,
  writer: 'chapter' | 'page',
  madeFrom: (story: Story) => unknown,
  write: (kept: KeptStory) => Promise<Part>,
): Promise<Kept<Part>[]> {
  const at = standing(whole, links, places);
  const partOf = async (story: Story) => {
    const { digest, pages } = await markOf(story);
    const value = [digest, pages.map((page) => at.get(page) ?? null), madeFrom(story)];
    const packed = await writtenBy(writer, value, async () =>
      serialize(await write(relinked(await keptOf(story), at))),
    );
    const read = () => cached(`kept-${writer}-${packed.key}`, packed.write);
    return { key: packed.key, read: async () => deserialize(await read()) as Part };
  };
  const parts: Kept<Part>[] = [];
  for (const story of whole.stories) parts.push(await partOf(story));
  return parts;
}

const keysOf = (parts: readonly { key: string }[]) => parts.map(({ key }) => key);

async function readAll<Part>(parts: readonly Kept<Part>[]): Promise<Part[]> {
  const all: Part[] = [];
  for (const { read } of parts) all.push(await read());
  return all;
}
