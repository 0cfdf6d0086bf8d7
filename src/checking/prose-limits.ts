import { containerReader } from './containers.ts';
import { type Problem, problem } from './problem.ts';

const maximumDepth = 50;
const maximumMarks = 2000;
const maximumContainerLines = 4000;

/**
 * What would keep the parser of Markdown busy for minutes or overflow its stack: nesting, marks in one
 * paragraph, lines of lists and block quotations. The first of each kind is told, in time linear in the body.
 */
export function proseLimitProblems(file: string, body: string, firstLine: number): Problem[] {
  const read = containerReader();
  const found = new Map<string, Problem>();
  const tell = (limit: Problem) => {
    if (!found.has(limit.code)) found.set(limit.code, limit);
  };
  let marks = 0;
  let containerLines = 0;

  body.split('\n').forEach((line, index) => {
    const place = { file, line: firstLine + index, column: 1 };
    const { depth, content } = read(line);
    if (depth > maximumDepth) {
      tell(
        problem(
          'nesting-too-deep',
          { ...place, column: content + 1 },
          `more than ${maximumDepth} levels`,
        ),
      );
    }
    if (depth > 0 || /^ {0,3}[=-]/.test(line)) containerLines++;
    if (containerLines > maximumContainerLines) {
      tell(problem('lines-too-many', place, `more than ${maximumContainerLines} such lines`));
    }
    const text = line.slice(content);
    if (text.trim() === '') marks = 0;
    for (const { index: at } of text.matchAll(/[[\]*_~`]/g)) {
      marks++;
      if (marks > maximumMarks) {
        tell(
          problem(
            'brackets-too-many',
            { ...place, column: content + at + 1 },
            `more than ${maximumMarks} marks`,
          ),
        );
        break;
      }
    }
  });
  return [...found.values()];
}
