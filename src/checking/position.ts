import { firstWhere } from '../first-where.ts';

/** Line and column, from 1, of offsets into `text`; `firstLine` is the line of its first character. */
export function positions(
  text: string,
  firstLine = 1,
): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    const line = firstWhere(1, starts.length, (at) => (starts[at] ?? Infinity) > offset) - 1;
    return { line: firstLine + line, column: offset - (starts[line] ?? 0) + 1 };
  };
}
