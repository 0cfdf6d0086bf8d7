import { type Problem, problem } from '../../checking/problem.ts';
import { quoted } from '../quoted.ts';

const keyLine = /^[A-Za-z][\w-]*:(?:\s|$)/;
/** What stands for three hyphens where a word processor or another program wrote the line. */
const likeFence = /^[-–—‒−_*=+\s]{1,12}$/;
const belongs = /^(?:[ \t]|#|- |[}\]])/;
/** Nobody writes so much front matter, and nobody could be told where it should end. */
const linesLookedAt = 2000;

/**
 * What is wrong with the lines of hyphens around the front matter of a file that has none: the place where one is missing,
 * or what stands there in its stead.
 */
export function fenceProblem(file: string, source: string): Problem {
  const lines = source.split('\n', linesLookedAt);
  const [first = ''] = lines;
  const tell = (line: number, found: string, mend?: string) =>
    problem(
      'front-matter-missing',
      { file, line, column: 1 },
      found,
      mend === undefined ? {} : { mend },
    );
  if (/^---[ \t]*$/.test(first)) return unclosed(lines, tell);
  const start = lines.findIndex((line) => line.trim() !== '');
  const text = lines[start] ?? '';
  if (start > 0 && /^---[ \t]*$/.test(text)) {
    return tell(
      1,
      'a blank line above the front matter',
      'Take out what stands above the line “---”, so that it is the first one.',
    );
  }
  if (keyLine.test(text)) {
    return tell(
      start + 1,
      'front matter without the line “---” above it',
      `Put a line “---” above ${quoted(text.trim())}.`,
    );
  }
  if (likeFence.test(text) && lines.slice(start + 1).some((line) => keyLine.test(line))) {
    return tell(
      start + 1,
      `${quoted(text.trim())} in place of three hyphens`,
      'Write three plain hyphens, “---”; word processors make a dash of them.',
    );
  }
  return tell(1, 'a file without front matter');
}

/** Front matter that goes on to the end of the file: told at the first line that cannot belong to it. */
function unclosed(
  lines: readonly string[],
  tell: (line: number, found: string, mend?: string) => Problem,
): Problem {
  const end = lines.findIndex(
    (line, at) => at > 0 && line.trim() !== '' && !keyLine.test(line) && !belongs.test(line),
  );
  const text = lines[end]?.trim() ?? '';
  if (end > 0 && likeFence.test(text)) {
    return tell(
      end + 1,
      `${quoted(text)} in place of three hyphens, so that the front matter is not closed`,
      'Write three plain hyphens, “---”; word processors make a dash of them.',
    );
  }
  const last = lines
    .slice(0, end === -1 ? undefined : end)
    .findLastIndex((line) => line.trim() !== '');
  return tell(
    last + 1,
    'front matter that is not closed',
    'Put a line “---” below this line, between the front matter and the text.',
  );
}
