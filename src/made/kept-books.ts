import { storyCover } from '../formats/cards/values/cover.ts';
import { epub } from '../formats/kept/epub/epub.ts';
import { storyBook } from '../formats/kept/epub/story-book.ts';
import type { KeptStory } from '../formats/kept/kept-story.ts';
import { site } from '../site.ts';
import type { Story } from '../story/types.ts';
import { coverName, drawnCover } from './covers.ts';
import { keptFont } from './kept-font.ts';

/** What the bytes of a story’s book depend on, beside the story and our code. */
export async function bookMadeFrom(story: Story): Promise<unknown> {
  const { name } = await keptFont();
  return [await coverName(storyCover(story, site)), name];
}

/** A story as an EPUB. */
export async function keptEpub(kept: KeptStory, story: Story): Promise<Uint8Array> {
  const cover = await drawnCover(storyCover(story, site));
  return epub(storyBook(kept, story, cover), await keptFont());
}
