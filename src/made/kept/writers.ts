import { createHash } from 'node:crypto';
import {
  archive,
  archivePage,
  indexArchive,
  type ArchiveDress,
  type PackedPage,
} from '../../formats/kept/edition/archive.ts';
import type { Collection } from '../../formats/kept/edition/collection.ts';
import { editionBook, editionChapter, indexBook } from '../../formats/kept/edition/edition-book.ts';
import type { EditionIndex } from '../../formats/kept/edition/edition-index.ts';
import type { Cover, PackedChapter } from '../../formats/kept/epub/book.ts';
import { epub as bound } from '../../formats/kept/epub/epub.ts';
import { storyBook } from '../../formats/kept/epub/story-book.ts';
import { keptHtml, type Dress } from '../../formats/kept/html/page.ts';
import type { KeptFont } from '../../formats/kept/kept-font.ts';
import type { PictureBytes } from '../../formats/kept/kept-pictures.ts';
import type { KeptStory } from '../../formats/kept/kept-story.ts';
import { keptMarkdown } from '../../formats/kept/markdown.ts';
import { keptText } from '../../formats/kept/text.ts';
import type { Story } from '../../story/types.ts';
import type { Outlet } from '../../telling/outlet.ts';

// What writes each form, under the name that `forms.ts` takes its code by: what one calls, and nothing else, makes
// other bytes of the same story.

export const html = (kept: KeptStory, dress: Dress, bytes: PictureBytes): string =>
  keptHtml(kept, dress, ({ name }) => {
    const jpeg = Buffer.from(bytes.get(name) ?? []).toString('base64');
    return `data:image/jpeg;base64,${jpeg}`;
  });

export const epub = (
  kept: KeptStory,
  story: Story,
  cover: Cover,
  font: KeptFont,
  bytes: PictureBytes,
): Uint8Array => bound(storyBook(kept, story, cover, bytes), font);

export const txt = (kept: KeptStory): string => keptText(kept);

export const md = (kept: KeptStory): string => keptMarkdown(kept);

export { figuresCsv } from '../../formats/data/figures-csv.ts';
export { figuresJson } from '../../formats/data/figures-data.ts';

export const chapter = editionChapter;

export const editionEpub = (
  whole: Collection,
  outlet: Outlet,
  cover: Cover,
  chapters: readonly PackedChapter[],
  font: KeptFont,
): Uint8Array => bound(editionBook(whole, outlet, cover, chapters), font);

export const page = (kept: KeptStory, dress: Dress, bytes: PictureBytes, part: string | null) =>
  archivePage(kept, dress, bytes, { part, sha256 });

export const editionZip = (
  whole: Collection,
  outlet: Outlet,
  dress: ArchiveDress,
  pages: readonly PackedPage[],
): Uint8Array => archive(whole, outlet, dress, pages, sha256);

export const indexEpub = (
  index: EditionIndex,
  outlet: Outlet,
  cover: Cover,
  font: KeptFont,
): Uint8Array => bound(indexBook(index, outlet, cover), font);

export const indexZip = (index: EditionIndex, outlet: Outlet, dress: ArchiveDress): Uint8Array =>
  indexArchive(index, outlet, dress, sha256);

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
