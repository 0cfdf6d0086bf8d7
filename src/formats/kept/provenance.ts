import { newestVersion } from '../../story/versions.ts';
import type { Story } from '../../story/types.ts';
import { wordsFor } from '../../wording/index.ts';
import { storyReference } from '../citations/reference.ts';
import { apa } from '../citations/styles.ts';
import type { Outlet } from '../../telling/outlet.ts';

/** Where a kept story comes from, and which version of it this is. */
export interface Provenance {
  site: string;
  publisher: string;
  /** The front page of the site. */
  front: string;
  address: string;
  /** “Version 2 of 5 December 2026, with 1 correction”. */
  version: string;
  /** The page that tells what has changed since this version. */
  changes: string;
  licence: { name: string; url: string };
  /** All of it, in the order in which it is printed. */
  rows: ProvenanceRow[];
}

/** What it is, what is said of it, and the address that this leads to; a row without words says the address. */
export interface ProvenanceRow {
  term: string;
  text: string | null;
  address: string | null;
}

/** Where a story comes from that is kept as it stands now. */
export function provenanceOf(story: Story, outlet: Outlet): Provenance {
  const { site, links } = outlet;
  const { slug } = story;
  const { kept: wording, longDate } = wordsFor(story);
  const { number, date, corrections } = newestVersion(story);
  const { name, publisher, licence } = site;
  const reference = storyReference(story, outlet);
  const address = reference.url;
  const changes = links.url({ page: 'story-kept', slug }, versionId(number));
  const version = wording.version(number, date, corrections);
  return {
    ...{ publisher, address, version, changes },
    front: links.url({ page: 'front' }),
    site: name,
    licence: { ...licence },
    rows: [
      { term: wording.address, text: null, address },
      { term: wording.published, text: longDate(story.published), address: null },
      { term: wording.versionTerm, text: version, address: null },
      { term: wording.changes, text: null, address: changes },
      { term: wording.cite, text: apa(reference).replace(` ${address}`, ''), address },
      {
        term: wording.licence,
        text: wording.rights(publisher, licence.name),
        address: licence.url,
      },
    ],
  };
}

/** The id of a version on the page that lists them. */
export const versionId = (number: number) => `v${number}`;
