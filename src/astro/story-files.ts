import type { Story } from '../story/types.ts';
import { publishedStories } from '../edition/edition.ts';
import { loadEdition } from './load.ts';

/** Where a file of a story stands, and what it is made from. */
interface StoryFile {
  params: { slug: string };
  props: { story: Story };
}

/** A file of every published story, as an endpoint of Astro names its paths. */
export async function fileOfEach(): Promise<StoryFile[]> {
  const { edition } = await loadEdition();
  return publishedStories(edition).map((story) => ({
    params: { slug: story.slug },
    props: { story },
  }));
}
