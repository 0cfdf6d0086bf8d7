import { proseLimitProblems, readingLimitProblems } from '../checking/limits.ts';
import { mergeProblems } from '../checking/merge-marks.ts';
import type { Problem } from '../checking/problem.ts';
import { readStoryData } from '../front-matter/read-story-data.ts';
import { splitFrontMatter } from '../front-matter/yaml/split.ts';
import type { House } from '../story/problems/house-checks.ts';
import { readStory, type ReadStory } from '../story/read-story.ts';
import { type ContentFile, nameOf } from './content-file.ts';

/**
 * Reads the file of a story, within the limits of what is read at all.
 * @param cameOut whether it was scheduled and is published by now
 */
export function readStoryFile(contentFile: ContentFile, house: House, cameOut = false): ReadStory {
  const { path, source } = contentFile;
  const file = `content/${path}`;
  const beyond = beyondLimits(contentFile);
  return beyond.length > 0
    ? {
        story: null,
        links: [],
        labels: [],
        problems: [...readStoryData(file, source).problems, ...beyond],
      }
    : readStory(nameOf(contentFile), source, house, cameOut);
}

/** Why a story is not read at all. */
function beyondLimits({ path, source }: ContentFile): Problem[] {
  const file = `content/${path}`;
  const { body } = splitFrontMatter(source);
  return [
    ...readingLimitProblems(file, source),
    ...proseLimitProblems(file, body.text, body.line),
    // Two versions of a text at once would get ids for the figures of both.
    ...mergeProblems(file, body.text, body.line),
  ];
}

/** Whether reading the file gives a story, which can be said without reading its prose. */
export function storyCanBeRead(contentFile: ContentFile): boolean {
  const { path, source } = contentFile;
  const { data } = readStoryData(`content/${path}`, source);
  return data !== null && beyondLimits(contentFile).length === 0;
}
