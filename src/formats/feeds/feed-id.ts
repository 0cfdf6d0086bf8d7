import { v5 } from 'uuid';
import type { Edition } from '../../edition/edition.ts';

/** The name space of our ids. It never changes: readers of feeds would take every story for a new one. */
const nameSpace = '6f5a3c1e-8d0b-4b7a-9a52-3f1c7e2d9b64';

/**
 * The id of a feed or of an item: a URN of a name-based UUID (RFC 9562, version 5). It holds no host, so that a
 * site can move and its readers are told nothing twice.
 * @param name key of a listing, or slug that a story was published under first
 */
export function feedId(name: string): string {
  return `urn:uuid:${v5(name, nameSpace)}`;
}

/** The id of a story, which it keeps under another slug: to readers of feeds a story that moved is none that is new. */
export function storyId({ firstSlugs }: Pick<Edition, 'firstSlugs'>, slug: string): string {
  return feedId(firstSlugs.get(slug) ?? slug);
}
