import { byCodeUnit } from '../by-code-unit.ts';
import type { Severity } from './codes/entry.ts';
import { codes, type Code } from './codes/index.ts';

/** A place in a file of `content/`; line and column count from 1, columns in UTF-16 code units. */
export interface Place {
  /** Path from the project's folder, with forward slashes. */
  file: string;
  line: number;
  column: number;
}

/** Something that an editor should see: where, what was found, what was expected, how to mend it. */
export interface Problem extends Place {
  code: Code;
  severity: Severity;
  found: string;
  expected: string;
  mend: string;
  /** Other places that belong to it, such as the parts of a sum. */
  related: readonly (Place & { what: string })[];
}

/** A problem at `place`; what `more` leaves out is said in the words of the code. */
export function problem(
  code: Code,
  { file, line, column }: Place,
  found: string,
  more: { expected?: string; mend?: string; related?: Problem['related'] } = {},
): Problem {
  const { severity, expected, mend } = codes[code];
  return { code, severity, file, line, column, found, expected, mend, related: [], ...more };
}

/** The problems by file, line, column and code; those that agree in all four keep their order. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      byCodeUnit(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      byCodeUnit(a.code, b.code),
  );
}
