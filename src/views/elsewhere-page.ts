import { publishedStories, type Edition } from '../edition/edition.ts';
import type { ElsewhereStory } from '../front-matter/types.ts';
import type { Story } from '../story/types.ts';
import { story as wording } from '../wording/index.ts';

/** All that the page of a story told elsewhere shows. */
interface ElsewherePage {
  told: ElsewhereStory;
  /** Stories of ours that point to it, and why. */
  pointers: { story: Story; why: string }[];
}

/** The page of a story told elsewhere, with the stories of ours that point to it. */
export function elsewherePage(edition: Edition, told: ElsewhereStory): ElsewherePage {
  const pointers = publishedStories(edition).flatMap((story) =>
    story.related
      .filter(({ to }) => to.collection === 'elsewhere' && to.id === told.id)
      .map(({ as, why }) => ({ story, why: wording.relatedWhy(wording.relatedness[as], why) })),
  );
  return { told, pointers };
}
