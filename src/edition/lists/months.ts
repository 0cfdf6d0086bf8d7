import type { Story } from '../../story/types.ts';

/** The month in which a story was published, by the date that its author wrote: `2026-11`. */
export const monthOf = ({ published }: Pick<Story, 'published'>): string => published.slice(0, 7);

/** The months in which any of the stories was published, the last first. */
export function monthsOf(stories: readonly Pick<Story, 'published'>[]): string[] {
  return [...new Set(stories.map(monthOf))].sort().reverse();
}
