import type { NamedListing } from '../edition/lists/listings.ts';
import { site } from '../site.ts';
import { sentenceCase } from '../wording/index.ts';

/** What readers see of a section that a story names; one that the site does not list is told by what the story says. */
export const sectionName = (section: string): string =>
  site.sections[section] ?? sentenceCase(section);

/** What readers see of a list of stories; `null` of that of all of them. */
export function listingLabel({ listing, label }: NamedListing): string | null {
  return listing.of === 'section' && label !== null ? sectionName(label) : label;
}
