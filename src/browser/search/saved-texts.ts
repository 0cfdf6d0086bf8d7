import { savedByCache } from '../../offline/saved.ts';
import type { SavedStory } from '../../offline/saved-story.ts';
import type { FoundPassage, Marked, StoryText } from '../../search/parts.ts';

/** The stories that this browser keeps, as their saved pages tell them: paragraph by paragraph. */
export async function savedTexts(base: string): Promise<StoryText[]> {
  const stories = await savedByCache(base);
  const texts = await Promise.all(stories.map(([story, cache]) => textOf(story, cache, base)));
  return texts.filter((text) => text !== null);
}

/** What holds running text; the cells of a row are read as one. */
const blocks = 'p, li, tr, h2, h3';

async function textOf(
  { slug, headline, pages, values = {} }: SavedStory,
  cacheName: string,
  base: string,
): Promise<StoryText | null> {
  // Other stories that lead to it were saved with its page of another day.
  const copy = await caches.match(new URL(pages[0] ?? '', base).href, { cacheName });
  if (!copy) return null;
  const page = new DOMParser().parseFromString(await copy.text(), 'text/html');
  const story = page.querySelector<HTMLElement>('article.text');
  if (!story) return null;
  const passages = [...story.querySelectorAll(blocks)]
    .filter((block) => !block.closest('.margin, .kick, .facts') && !block.querySelector(blocks))
    .map((block) => passageOf(block, values));
  const date = story.querySelector('time')?.dateTime ?? '';
  return { slug, headline, date, lang: story.lang || page.documentElement.lang, passages };
}

function passageOf(block: Element, values: NonNullable<SavedStory['values']>): FoundPassage {
  // Only what is in the text has an id; the walk keeps count of what stands before it.
  const before = document.createRange();
  const marked = [...block.querySelectorAll('[id]')].map((element): Marked => {
    before.setStart(block, 0);
    before.setEndBefore(element);
    const start = before.toString().length;
    const words = element.textContent;
    const kind = element.matches('.fig') ? 'figure' : 'quotation';
    const isTold = kind === 'figure' && Object.hasOwn(values, element.id);
    const value = isTold ? (values[element.id] ?? null) : null;
    return { kind, id: element.id, start, end: start + words.length, value, said: '' };
  });
  return { text: block.textContent.replace(/\s/g, ' '), marked };
}
