import { createHash } from 'node:crypto';
import type { Edition } from '../edition/edition.ts';
import type { Outlet } from '../telling/outlet.ts';
import { archive } from '../formats/kept/edition/archive.ts';
import { placesInArchive } from '../formats/kept/edition/archive-names.ts';
import { collection } from '../formats/kept/edition/collection.ts';
import { editionBook, placesInBook } from '../formats/kept/edition/edition-book.ts';
import type { Cover } from '../formats/kept/epub/book.ts';
import { epub as packed } from '../formats/kept/epub/epub.ts';
import { storyBook } from '../formats/kept/epub/story-book.ts';
import { keptHtml, type Dress } from '../formats/kept/html/page.ts';
import type { KeptFont } from '../formats/kept/kept-font.ts';
import type { KeptStory } from '../formats/kept/kept-story.ts';
import { keptMarkdown } from '../formats/kept/markdown.ts';
import { keptText } from '../formats/kept/text.ts';
import type { Story } from '../story/types.ts';

// What writes each form, under the name that `kept-forms.ts` takes its code by: what one calls, and nothing else, makes
// other bytes of the same story.

export const html = (kept: KeptStory, dress: Dress): string => keptHtml(kept, dress);

export const epub = (kept: KeptStory, story: Story, cover: Cover, font: KeptFont): Uint8Array =>
  packed(storyBook(kept, story, cover), font);

export const txt = (kept: KeptStory): string => keptText(kept);

export const md = (kept: KeptStory): string => keptMarkdown(kept);

export const editionEpub = (
  edition: Edition,
  outlet: Outlet,
  cover: Cover,
  font: KeptFont,
): Uint8Array =>
  packed(editionBook(collection(edition, outlet, placesInBook), outlet, cover), font);

export const editionZip = (
  edition: Edition,
  outlet: Outlet,
  dress: Parameters<typeof archive>[2],
): Uint8Array => archive(collection(edition, outlet, placesInArchive), outlet, dress, sha256);

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
