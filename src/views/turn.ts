import type { Page } from '../addresses.ts';

/** A way to the page before or after. */
interface TurnStep {
  page: Page;
  title: string;
  words: string;
}

export interface Turn {
  before: TurnStep | undefined;
  after: TurnStep | undefined;
}

/** What stands before and after an item of a list. */
export function neighbours<T>(
  items: readonly T[],
  item: T,
): { before: T | undefined; after: T | undefined } {
  const index = items.indexOf(item);
  return { before: index > 0 ? items[index - 1] : undefined, after: items[index + 1] };
}
