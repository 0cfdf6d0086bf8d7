import { codePoint } from '../../checking/characters/names.ts';
import { codes } from '../../checking/codes/index.ts';
import { counted } from '../../checking/counted.ts';
import type { Place, Problem } from '../../checking/problem.ts';
import type { ContentFile } from '../../edition/content-file.ts';
import type { Terminal } from './output.ts';

const widest = 100;
const before = 60;

/** Controls, and the marks that turn the direction of text, by their numbers: a terminal would act on them. */
export function harmless(text: string): string {
  return text.replace(
    /[\u034f\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu,
    (character) => `<${codePoint(character)}>`,
  );
}

/** The line at a place, cut around its column where it is long, and a caret below the column. */
function pointed({ line, column }: Place, lines: readonly string[]): string[] {
  const text = lines[line - 1];
  if (text === undefined) return [];
  const start = column - 1 > before ? column - 1 - before : 0;
  const cut = text.slice(start, start + widest).replaceAll('\t', ' ');
  const lead = start > 0 ? '…' : '';
  const trail = start + widest < text.length ? '…' : '';
  const number = `${line}`.padStart(5);
  const indent = `${lead}${harmless(cut.slice(0, column - 1 - start))}`.replace(/\P{M}/gu, ' ');
  return [
    `${number} | ${lead}${harmless(cut)}${trail}`,
    `${' '.repeat(number.length)} | ${indent.replace(/\p{M}/gu, '')}^`,
  ];
}

/** `content/stories/grain-ship.md:4:7`. */
export const where = ({ file, line, column }: Place) => `${harmless(file)}:${line}:${column}`;

/**
 * One problem for people: code and place, the line with the place pointed at, found, expected, how to mend it.
 * @param lines those of its file; none where it cannot be shown
 */
export function told(problem: Problem, lines: readonly string[]): string {
  const { code, severity, found, expected, mend, related } = problem;
  return [
    `${where(problem)}  ${severity}  ${code}  ${codes[code].title}`,
    ...pointed(problem, lines),
    `  found     ${harmless(found)}`,
    `  expected  ${harmless(expected)}`,
    `  mend      ${harmless(mend)}`,
    ...related.map((place) => `  see also  ${where(place)}  ${harmless(place.what)}`),
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
