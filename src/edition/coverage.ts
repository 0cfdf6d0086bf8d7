import type { Edition } from './edition.ts';

/** How much was read, and how much of what the words state holds. */
export interface Coverage {
  figures: number;
  quotations: number;
  relations: number;
  /** Relations that hold to the last digit. */
  exactly: number;
  /** Relations that hold because every number stands for a span of numbers. */
  byRounding: number;
}

/** Counts what was read in the stories of an edition, and which of their relations hold. */
export function coverage({ stories }: Pick<Edition, 'stories'>): Coverage {
  const relations = stories.flatMap((story) => story.relations);
  const holding = (how: 'exactly' | 'rounding') =>
    relations.filter(({ holds }) => holds === how).length;
  return {
    figures: stories.reduce((sum, story) => sum + story.figures.length, 0),
    quotations: stories.reduce((sum, story) => sum + story.quotations.length, 0),
    relations: relations.length,
    exactly: holding('exactly'),
    byRounding: holding('rounding'),
  };
}
