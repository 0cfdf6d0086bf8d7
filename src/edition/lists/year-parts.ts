import type { Story } from '../../story/types.ts';

/** A stretch of a list that has a page of its own: `2026`, `2026-2`. */
export interface Part<Item> {
  name: string;
  items: Item[];
}

/**
 * A list in parts by year, each of at most `most` items, the newest first. They are counted from the oldest, so that a
 * part that is full stays as it is whatever comes after it.
 * @param items the newest first
 */
export function yearParts<Item>(
  items: readonly Item[],
  dateOf: (item: Item) => string,
  most: number,
): Part<Item>[] {
  const parts: Part<Item>[] = [];
  for (const item of items.toReversed()) {
    const year = dateOf(item).slice(0, 4);
    const last = parts.at(-1);
    const isSameYear = last?.name.slice(0, 4) === year;
    if (last && isSameYear && last.items.length < most) last.items.unshift(item);
    else {
      const number = parts.filter(({ name }) => name.startsWith(year)).length + 1;
      parts.push({ name: number === 1 ? year : `${year}-${number}`, items: [item] });
    }
  }
  return parts.reverse();
}

/** The same of stories, by the year in which they were published. */
export const storyParts = (stories: readonly Story[], most: number): Part<Story>[] =>
  yearParts(stories, ({ published }) => published, most);
