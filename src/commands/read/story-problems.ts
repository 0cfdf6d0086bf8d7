import { relative, resolve, sep } from 'node:path';
import type { Problem } from '../../checking/problem.ts';
import type { Examined } from '../../examining/examined.ts';
import { examine } from '../check/examine.ts';

/** What `check` tells of a file; `null` where it is no story of the project, which a text is read without. */
export type ProblemsOf = (path: string) => Promise<readonly Problem[] | null>;

/** The problems of stories of a project, all of whose content is examined once, where the first of them is asked for. */
export function problemsOfStories(project: string): ProblemsOf {
  let examined: Promise<Examined> | null = null;
  return async (path) => {
    const file = relative(project, resolve(path)).split(sep).join('/');
    if (!/^content\/stories\/[^/]+\.md$/.test(file)) return null;
    examined ??= examine(project);
    return (await examined).problems.filter((problem) => problem.file === file);
  };
}
