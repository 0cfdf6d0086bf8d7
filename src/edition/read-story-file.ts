import { proseLimitProblems, readingLimitProblems } from '../checking/limits.ts';
import { mergeProblems } from '../checking/merge-marks.ts';
import { readStoryData } from '../front-matter/read-story-data.ts';
import { splitFrontMatter } from '../front-matter/split.ts';
import type { House } from '../story/house-checks.ts';
import { readStory, type ReadStory } from '../story/read-story.ts';
import { type ContentFile, nameOf } from './content-file.ts';

/** Reads the file of a story, within the limits of what is read at all. */
export function readStoryFile(contentFile: ContentFile, house: House): ReadStory {
  const { path, source } = contentFile;
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
    : readStory(nameOf(contentFile), source, house);
}
