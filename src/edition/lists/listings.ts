import type { Listing } from '../../addresses.ts';
import { byCodeUnit } from '../../by-code-unit.ts';
import type { Story } from '../../story/types.ts';
import type { Edition } from '../edition.ts';
import { hasComeOut } from '../../front-matter/come-out.ts';

/** A listing of stories with the name that its section or topic goes by; that of all stories has none. */
export interface NamedListing {
  listing: Listing;
  label: string | null;
}

export interface FilledListing extends NamedListing {
  /** The last published first; withdrawn ones too. */
  stories: Story[];
}

export const wholeSite: NamedListing = { listing: { of: 'site' }, label: null };

/** The listings that a story stands in: all stories, its section, its topics. */
export function listingsOfStory(story: Story): NamedListing[] {
  return [wholeSite, ...sectionAndTopics(story)];
}

/**
 * Every listing of an edition with its stories, all of them first. A section or topic that holds withdrawn stories
 * alone stays: its feeds were published.
 */
export function listingsOf({ stories }: Edition): FilledListing[] {
  const whole: FilledListing = { ...wholeSite, stories: [] };
  const others = new Map<string, FilledListing>();
  for (const story of stories.filter(({ status }) => hasComeOut(status))) {
    whole.stories.push(story);
    for (const named of sectionAndTopics(story)) {
      const key = keyOf(named.listing);
      const filled = others.get(key) ?? { ...named, stories: [] };
      if (filled.stories.at(-1) !== story) filled.stories.push(story);
      others.set(key, filled);
    }
  }
  return [whole, ...[...others].sort(([a], [b]) => byCodeUnit(a, b)).map(([, filled]) => filled)];
}

/** One text a listing; no two have one, and none has the form of a slug. */
export function keyOf(listing: Listing): string {
  return listing.of === 'site' ? 'site/' : `${listing.of}/${listing.name}`;
}

function sectionAndTopics({ section, topics }: Story): NamedListing[] {
  return [
    listingNamed('section', section),
    ...topics.map((topic) => listingNamed('topic', topic)),
  ].filter((listing) => listing !== null);
}

/** The listing of a section or topic; one that is named by signs alone has none. */
export function listingNamed(of: 'section' | 'topic', label: string): NamedListing | null {
  const name = nameFor(label);
  return name === '' ? null : { listing: { of, name }, label };
}

/** “World news” as it stands in an address: `world-news`. Letters of other scripts stay. */
function nameFor(label: string): string {
  return label
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .normalize('NFC');
}
