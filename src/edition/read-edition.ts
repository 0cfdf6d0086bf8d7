import { byCodeUnit } from '../by-code-unit.ts';
import { withNearest } from '../checking/nearest.ts';
import { inOrder, problem, type Problem } from '../checking/problem.ts';
import { secondsOf } from '../front-matter/dates.ts';
import type { ReadStory } from '../story/read-story.ts';
import type { Story } from '../story/types.ts';
import { brokenLinks } from './broken-links.ts';
import type { ContentFile } from './content-file.ts';
import type { Edition } from './edition.ts';
import { readStoryFile } from './read-story-file.ts';
import { sharedListings } from './shared-listings.ts';
import { unknownSections } from './unknown-sections.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';

/** All content as it was read: the edition, drafts among its stories, and every problem of every file. */
export interface ReadEdition {
  edition: Edition;
  problems: Problem[];
}

/** Reads all content. */
export function readEdition(files: readonly ContentFile[]): ReadEdition {
  const around = readSurroundings(files);
  return editionOf(
    around,
    around.stories.map((file) => readStoryFile(file, around.house)),
  );
}

/** The edition of stories that were read among these surroundings. */
export function editionOf(
  { edition, known, problems, onFront }: Surroundings,
  read: readonly ReadStory[],
): ReadEdition {
  const stories = read.flatMap(({ story }) => story ?? []).sort(lastPublishedFirst);
  return {
    edition: { ...edition, stories },
    problems: inOrder([
      ...problems,
      ...read.flatMap((story) => story.problems),
      ...brokenLinks(read, known),
      ...sharedListings(read),
      ...unknownSections(read),
      ...unknownOnFront(onFront, stories, known.stories),
    ]),
  };
}

/**
 * Stories that the front page is to tell and that are not there, or drafts; what is broken itself is told there. One that was
 * withdrawn since is only passed over: nothing is to stand in the way of taking a story back.
 */
function unknownOnFront(
  onFront: Surroundings['onFront'],
  stories: readonly Story[],
  files: ReadonlySet<string>,
): Problem[] {
  const read = new Map(stories.map(({ slug, status }) => [slug, status]));
  return onFront.flatMap(({ slug, place }) => {
    const status = read.get(slug);
    if (status === undefined ? files.has(slug) : status !== 'draft') return [];
    const found = status === undefined ? withNearest(slug, files) : `“${slug}”, which is a draft`;
    return [problem('front-unknown', place, found)];
  });
}

function lastPublishedFirst(a: Story, b: Story): number {
  return secondsOf(b.published) - secondsOf(a.published) || byCodeUnit(a.slug, b.slug);
}
