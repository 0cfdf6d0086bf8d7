import { inOrder, type Place, type Problem } from '../checking/problem.ts';
import { timeIn } from './come-out.ts';
import { isTimestamp } from './dates.ts';
import type { Status, Timestamp } from './types.ts';
import { fenceProblem } from './yaml/fences.ts';
import { schemaProblems } from './mends/issues.ts';
import { type Part, splitFrontMatter } from './yaml/split.ts';
import { storyChecks } from './story-checks.ts';
import { type StoryData, statuses, storyData } from './story-data.ts';
import { valueAt } from './yaml/value-at.ts';
import { readYaml } from './yaml/yaml.ts';

interface ReadStoryData {
  /** `null` where there is any problem. */
  data: StoryData | null;
  /** Known also where something else in the front matter is wrong. */
  status: Status | null;
  /** The same of its time. */
  published: Timestamp | null;
  body: Part;
  /** Where the value at `path` of the front matter stands, such as `['figures', 0, 'words']`. */
  placeOf: (path: readonly (string | number)[]) => Place;
  problems: Problem[];
}

/** Reads the front matter of a story whose line breaks are line feeds; every problem is told at once. */
export function readStoryData(file: string, source: string): ReadStoryData {
  const { frontMatter, body } = splitFrontMatter(source);
  if (frontMatter === null) {
    const start = { file, line: 1, column: 1 };
    return {
      data: null,
      status: null,
      published: null,
      body,
      placeOf: () => start,
      problems: [fenceProblem(file, source)],
    };
  }

  const yaml = readYaml(file, frontMatter);
  const result = { body, placeOf: yaml.placeOf };
  const [status, published] = ['status', 'published'].map((key) => valueAt(yaml.value, [key]));
  const told = {
    status: statuses.find((each) => each === status) ?? statusIn(frontMatter.text),
    published:
      typeof published === 'string' && isTimestamp(published)
        ? published
        : timeIn(frontMatter.text),
  };
  if (yaml.value === null && yaml.problems.length > 0) {
    return {
      ...result,
      data: null,
      ...told,
      problems: inOrder(yaml.problems),
    };
  }
  const parsed = storyData.safeParse(yaml.value ?? {});
  const problems = [
    ...yaml.problems,
    ...(parsed.success
      ? []
      : schemaProblems(parsed.error.issues, Object.keys(storyData.shape), yaml)),
    ...storyChecks(yaml),
  ];
  return {
    ...result,
    data: problems.length === 0 && parsed.success ? parsed.data : null,
    ...told,
    problems: inOrder(problems),
  };
}

/** Where the front matter cannot be parsed, read from its line, so that a draft is known as one while its front matter is still in pieces. */
function statusIn(frontMatter: string): Status | null {
  const [, word] = /^status:[ \t]*["']?([a-z]+)/m.exec(frontMatter) ?? [];
  return statuses.find((status) => status === word) ?? null;
}
