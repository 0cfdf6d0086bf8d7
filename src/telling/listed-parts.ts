import { publishedStories } from '../edition/edition.ts';
import type { EditionPart } from '../edition/lists/edition-parts.ts';

/** A part of the edition as it is told of, which has stories. */
export interface ListedPart {
  name: string;
  stories: number;
  figures: number;
  /** The days on which the first and the last of its stories were published, as their authors wrote them. */
  from: string;
  to: string;
}

/** The parts of an edition of which any story is published, in their order. */
export function listedParts(parts: readonly EditionPart[]): ListedPart[] {
  return parts.flatMap(({ name, edition }) => {
    const stories = publishedStories(edition);
    const days = stories.map(({ published }) => published.slice(0, 10));
    const [to, from] = [days[0], days.at(-1)];
    if (from === undefined || to === undefined) return [];
    const figures = stories.reduce((sum, story) => sum + story.figures.length, 0);
    return [{ name, stories: stories.length, figures, from, to }];
  });
}
