import { codes } from '../../checking/codes/index.ts';
import { counted } from '../../checking/counted.ts';
import { lineAt, where } from '../../checking/pointed.ts';
import type { Problem } from '../../checking/problem.ts';
import type { ContentFile } from '../../edition/content-file.ts';
import { pointed, toldWords } from './columns.ts';
import type { Terminal } from './output.ts';

/**
 * One problem for people: code and place, the line with the place pointed at, found, expected, how to mend it.
 * @param lines those of its file; none where it cannot be shown
 */
export function told(problem: Problem, lines: readonly string[]): string {
  const { code, severity, found, expected, mend, related } = problem;
  return [
    `${where(problem)}  ${severity}  ${code}  ${codes[code].title}`,
    ...pointed(lineAt(problem, lines)),
    `  found     ${toldWords(found)}`,
    `  expected  ${toldWords(expected)}`,
    `  mend      ${toldWords(mend)}`,
    ...related.map((place) => `  see also  ${where(place)}  ${toldWords(place.what)}`),
    '',
  ].join('\n');
}

/** The texts of files by their paths from the project’s folder. */
export type Sources = ReadonlyMap<string, string>;

/** Those of files of content. */
export function sourcesOf(files: readonly ContentFile[]): Map<string, string> {
  return new Map(files.map(({ path, source }) => [`content/${path}`, source]));
}

/** Prints problems for people, each with its line. */
export function print(problems: readonly Problem[], sources: Sources, line: Terminal['out']): void {
  for (const [file, ofFile] of Map.groupBy(problems, (problem) => problem.file)) {
    const lines = sources.get(file)?.split('\n') ?? [];
    for (const problem of ofFile) line(told(problem, lines));
  }
}

/** “2 errors, 1 warning, 0 remarks”. */
export function countLine(problems: readonly Problem[]): string {
  return (['error', 'warning', 'remark'] as const)
    .map((severity) =>
      counted(problems.filter((problem) => problem.severity === severity).length, severity),
    )
    .join(', ');
}
