import { byCodeUnit } from '../by-code-unit.ts';
import { inOrder, type Problem } from '../checking/problem.ts';
import { secondsOf } from '../front-matter/dates.ts';
import { entryPlaces } from '../front-matter/entry-places.ts';
import type { Timestamp } from '../front-matter/types.ts';
import type { ReadStory } from '../story/read-story.ts';
import type { Story } from '../story/types.ts';
import { brokenLinks } from './problems/broken-links.ts';
import { drawingProblems, unknownOnFront } from './problems/front-problems.ts';
import type { ContentFile } from './content-file.ts';
import type { Edition } from './edition.ts';
import { readStoryFile } from './read-story-file.ts';
import { translationProblems } from './translations/translation-problems.ts';
import { sharedListings } from './lists/shared-listings.ts';
import { unknownSections } from './problems/unknown-sections.ts';
import { unusedPictures } from './problems/unused-pictures.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';

/** All content as it was read: the edition, drafts among its stories, and every problem of every file. */
export interface ReadEdition {
  edition: Edition;
  problems: Problem[];
  /** Paths of stories that were scheduled and have come out, whether they can be read or not. */
  cameOut: ReadonlySet<string>;
}

/**
 * Reads all content.
 * @param until the time up to which scheduled stories have come out
 */
export function readEdition(
  files: readonly ContentFile[],
  until: Timestamp | null = null,
): ReadEdition {
  const around = readSurroundings(files, until);
  return editionOf(
    around,
    around.stories.map((file) => readStoryFile(file, around.house, around.cameOut.has(file))),
  );
}

/** The edition of stories that were read among these surroundings. */
export function editionOf(
  { edition, house, known, problems, front, cameOut, stories: files }: Surroundings,
  read: readonly ReadStory[],
): ReadEdition {
  const stories = read.flatMap(({ story }) => story ?? []).sort(lastPublishedFirst);
  return {
    edition: { ...edition, stories },
    cameOut: new Set([...cameOut].map(({ path }) => path)),
    problems: inOrder([
      ...problems,
      ...read.flatMap((story) => story.problems),
      ...brokenLinks(read, known),
      ...translationProblems(read, entryPlaces(files)),
      ...unusedPictures(read, known.pictures),
      ...sharedListings(read),
      ...unknownSections(read),
      ...(front === null ? [] : unknownOnFront(front, stories, known.stories)),
      ...(front === null ? [] : drawingProblems(front, house.series)),
    ]),
  };
}

function lastPublishedFirst(a: Story, b: Story): number {
  return secondsOf(b.published) - secondsOf(a.published) || byCodeUnit(a.slug, b.slug);
}
