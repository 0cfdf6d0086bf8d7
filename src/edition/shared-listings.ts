import { byCodeUnit } from '../by-code-unit.ts';
import { problem, type Problem } from '../checking/problem.ts';
import { secondsOf } from '../front-matter/dates.ts';
import type { Label, ReadStory } from '../story/read-story.ts';
import { keyOf, listingNamed } from './listings.ts';

/**
 * Names of sections and topics that stand at the address of another name. The name that was published first is the one
 * that the others are held to.
 */
export function sharedListings(read: readonly ReadStory[]): Problem[] {
  const first = new Map<string, Label>();
  return read
    .toSorted(firstPublishedFirst)
    .flatMap(({ labels }) => labels)
    .flatMap((label) => {
      const named = listingNamed(label.of, label.text);
      if (named === null) return [];
      const key = keyOf(named.listing);
      const other = first.get(key);
      if (other === undefined) first.set(key, label);
      if (other === undefined || other.text === label.text) return [];
      const related = [{ ...other.place, what: `“${other.text}”` }];
      const found = `“${label.text}”, which has one address with “${other.text}”`;
      return [problem('address-shared', label.place, found, { related })];
    });
}

/** Drafts come after all that readers have seen. */
function firstPublishedFirst({ story: a }: ReadStory, { story: b }: ReadStory): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return (
    Number(a.status === 'draft') - Number(b.status === 'draft') ||
    secondsOf(a.published) - secondsOf(b.published) ||
    byCodeUnit(a.slug, b.slug)
  );
}
