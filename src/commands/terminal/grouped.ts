import { type Code, codes } from '../../checking/codes/index.ts';
import { counted } from '../../checking/counted.ts';
import type { Problem } from '../../checking/problem.ts';
import type { Terminal } from './output.ts';
import { toldWords } from './columns.ts';
import { where } from '../../checking/pointed.ts';
import { print, type Sources } from './report.ts';

const shownOfOneKind = 3;

/** Told on one line each, all of them: what is missing is named, and one command mends them together. */
const onOneLine: ReadonlyMap<Code, string> = new Map([
  ['author-unfiled', 'npm run people writes a file for each of them'],
  ['speaker-unfiled', 'npm run people writes a file for each of them'],
]);

/**
 * Prints problems for people: each error with its line, file by file; then warnings and remarks by their code, the first
 * three of each.
 * @param all shows the others too
 */
export function printGrouped(
  problems: readonly Problem[],
  sources: Sources,
  all: boolean,
  line: Terminal['out'],
): void {
  const isError = ({ severity }: Problem) => severity === 'error';
  print(problems.filter(isError), sources, line);
  const byCode = Map.groupBy(
    problems.filter((problem) => !isError(problem)),
    ({ code }) => code,
  );
  const severe = ({ severity }: Problem) => Number(severity === 'remark');
  const groups = [...byCode.values()].sort(([a], [b]) => (a && b ? severe(a) - severe(b) : 0));
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    const brief = onOneLine.get(first.code);
    if (brief !== undefined) {
      line(headed(first, group.length));
      for (const problem of group) line(`  ${where(problem)}  ${toldWords(problem.found)}`);
      line(`  ${brief}\n`);
      continue;
    }
    const shown = all ? group : group.slice(0, shownOfOneKind);
    print(shown, sources, line);
    const others = group.length - shown.length;
    if (others > 0) {
      line(`  … and ${others} more of ${first.code}: npm run check -- --all\n`);
    }
  }
}

const headed = ({ severity, code }: Problem, count: number) =>
  `${counted(count, severity)}  ${code}  ${codes[code].title}`;
