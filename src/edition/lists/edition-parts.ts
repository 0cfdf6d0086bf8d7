import type { Edition } from '../edition.ts';
import { ofEdition } from '../of-edition.ts';
import { hasComeOut } from '../../front-matter/come-out.ts';
import { most } from './lists.ts';
import { storyParts } from './year-parts.ts';

/** What one file holds of the edition: the stories of a year, or of a stretch of it. */
export interface EditionPart {
  /** `2026`, `2026-2`. */
  name: string;
  /** With these stories alone, and the series that they tell values of. */
  edition: Edition;
}

/**
 * The parts that all stories are kept in, the newest first; none where they fit one file. Like those of lists they are
 * counted from the oldest, and withdrawn stories count, so that a part that is full stays as it is.
 */
export const partsOfEdition = ofEdition((edition) => partsOf(edition));

/** @param length how many stories one file holds */
export function partsOf(edition: Edition, length = most.inOneFile): EditionPart[] {
  const stories = edition.stories.filter(({ status }) => hasComeOut(status));
  if (stories.length <= length) return [];
  return storyParts(stories, length).map(({ name, items }) => {
    const told = new Set(items.flatMap(({ figures }) => figures.map(({ series }) => series)));
    const series = new Map([...edition.series].filter(([id]) => told.has(id)));
    return { name, edition: { ...edition, stories: items, series } };
  });
}
