import { type Place, type Problem, problem } from './problem.ts';

/** What version control writes around the two sides of a conflict, at the start of a line. */
const mark = /^(?:([<|>])\1{6}(?: .*)?|={7})$/;

/** The longest piece of a mark that is told. */
const longest = 60;

/**
 * Conflicts of a merge in a text with line feeds, each where it opens, with its other marks. Those can be lines under
 * headings and quotations within quotations too: without the mark that opens, they are.
 */
export function mergeProblems(file: string, text: string, firstLine = 1): Problem[] {
  const conflicts: { place: Place; found: string; marks: (Place & { what: string })[] }[] = [];
  let isOpen = false;
  for (const [index, line] of text.split('\n').entries()) {
    if (!mark.test(line)) continue;
    const place = { file, line: firstLine + index, column: 1 };
    const what = line.slice(0, longest);
    const begins = line.startsWith('<');
    if (begins) conflicts.push({ place, found: what, marks: [] });
    else if (isOpen) conflicts.at(-1)?.marks.push({ ...place, what });
    isOpen = begins || (isOpen && !line.startsWith('>'));
  }
  return conflicts.map(({ place, found, marks }) =>
    problem('merge-mark', place, `“${found}”`, { related: marks }),
  );
}
