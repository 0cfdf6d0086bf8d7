import type { Addresses } from '../addresses.ts';
import type { Edition } from '../edition/edition.ts';
import type { Story } from '../story/types.ts';
import { storyEnds, type StoryEnds } from '../telling/ends.ts';
import { proseHtml, referenceLink } from '../telling/references.ts';
import { storyRows, type MarginGroup } from '../telling/story-rows.ts';

/** All that the page of a story shows. */
export interface StoryPage extends StoryEnds {
  rows: { html: string; margin: MarginGroup[] }[];
}

/** The page of a story: its prose in rows, with links in place of references, and what stands beneath. */
export function storyPage(edition: Edition, story: Story, links: Addresses): StoryPage {
  const link = referenceLink(links, story.slug);
  return {
    rows: storyRows(edition, story).map(({ blocks, margin }) => ({
      html: proseHtml(blocks, link),
      margin,
    })),
    ...storyEnds(edition, story),
  };
}
