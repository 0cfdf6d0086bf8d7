import { mergeProblems } from '../checking/merge-marks.ts';
import { inOrder, type Place, type Problem } from '../checking/problem.ts';
import { secondsOf } from '../front-matter/dates.ts';
import { readElsewhereFile } from '../front-matter/elsewhere-file.ts';
import { readPersonFile } from '../front-matter/person-file.ts';
import { proseLimitProblems, readingLimitProblems } from '../checking/limits.ts';
import { readStoryData } from '../front-matter/read-story-data.ts';
import { splitFrontMatter } from '../front-matter/split.ts';
import { readRegister } from '../register/lines.ts';
import { firstSlugs } from '../register/moves.ts';
import type { House } from '../story/house-checks.ts';
import { readStory, type ReadStory } from '../story/read-story.ts';
import type { ElsewhereStory, Person, Story } from '../story/types.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import { brokenLinks } from './broken-links.ts';
import type { Edition } from './edition.ts';
import { samePerson, speakersOf } from './people.ts';
import { sharedListings } from './shared-listings.ts';

/** A file of content: its path under `content/` with forward slashes, and its text with line feeds alone. */
export interface ContentFile {
  path: string;
  source: string;
}

/**
 * Reads all content: the edition, drafts among its stories, and every problem of every file. Of the register it takes
 * what moved; what is wrong with that is not told here.
 */
export function readEdition(files: readonly ContentFile[]): {
  edition: Edition;
  problems: Problem[];
} {
  const ordered = [...files].sort((a, b) => byCodeUnit(a.path, b.path));
  const inFolder = (folder: string, ending: string) =>
    ordered.filter(({ path }) => path.startsWith(`${folder}/`) && path.endsWith(ending));
  const problems: Problem[] = [];

  const names = (paths: readonly ContentFile[]) => new Set(paths.map(({ path }) => nameOf(path)));
  const peopleFiles = inFolder('people', '.yaml');
  const peopleKnown = names(peopleFiles);
  const people = new Map<string, Person>();
  const peopleNames = new Map<string, Place>();
  for (const { path, source } of peopleFiles) {
    const read = readPersonFile(`content/${path}`, source, peopleKnown);
    problems.push(...read.problems);
    if (read.person === null) continue;
    people.set(read.person.id, read.person);
    peopleNames.set(read.person.id, read.nameAt);
  }
  const elsewhere = new Map<string, ElsewhereStory>();
  for (const { path, source } of inFolder('elsewhere', '.yaml')) {
    const read = readElsewhereFile(`content/${path}`, source);
    problems.push(...read.problems);
    if (read.story) elsewhere.set(read.story.id, read.story);
  }
  const stories = inFolder('stories', '.md');
  const known = {
    people: peopleKnown,
    elsewhere: names(inFolder('elsewhere', '.yaml')),
    stories: names(stories),
  };
  const house: House = {
    people: known.people,
    speakers: speakersOf(people.values()),
    series: names(inFolder('series', '.yaml')),
  };
  const read = stories.map(({ path, source }) => readWithinLimits(path, source, house));
  const edition = {
    stories: read.flatMap(({ story }) => story ?? []).sort(lastPublishedFirst),
    people: new Map([...people].sort(([, a], [, b]) => byCodeUnit(a.name, b.name))),
    elsewhere,
    firstSlugs: firstSlugs(
      inFolder('register', '.tsv').flatMap(
        ({ path, source: text }) => readRegister(`content/${path}`, text).lines,
      ),
    ),
  };
  problems.push(
    ...read.flatMap((story) => story.problems),
    ...samePerson(edition.people.values(), peopleNames),
    ...brokenLinks(read, known),
    ...sharedListings(read),
  );
  return { edition, problems: inOrder(problems) };
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));

function readWithinLimits(path: string, source: string, house: House): ReadStory {
  const file = `content/${path}`;
  const { body } = splitFrontMatter(source);
  const beyond = [
    ...readingLimitProblems(file, source),
    ...proseLimitProblems(file, body.text, body.line),
    // Two versions of a text at once would get ids for the figures of both.
    ...mergeProblems(file, body.text, body.line),
  ];
  return beyond.length > 0
    ? {
        story: null,
        links: [],
        labels: [],
        problems: [...readStoryData(file, source).problems, ...beyond],
      }
    : readStory(nameOf(path), source, house);
}

function lastPublishedFirst(a: Story, b: Story): number {
  return secondsOf(b.published) - secondsOf(a.published) || byCodeUnit(a.slug, b.slug);
}
