import { firstWhere } from '../../first-where.ts';

/** A text by its lines, from 0, and by the keys of its first level, each with all that belongs to it. */
export interface Blocks {
  lineAt: (offset: number) => number;
  line: (line: number) => string;
  startOf: (line: number) => number;
  /** The lines of a key of the first level and of what stands under it, around a line; the last one is not in it. */
  around: (line: number) => { from: number; to: number };
}

/** A comment begins no key, nor does what is indented. */
const opensBlock = /^[^\s#]/;

/** The lines of front matter, and which keys of the first level they stand under. */
export function blocksOf(text: string): Blocks {
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const opening = lines.flatMap((line, at) => (opensBlock.test(line) ? [at] : []));
  return {
    lineAt: (offset) => firstWhere(1, lines.length, (at) => (starts[at] ?? Infinity) > offset) - 1,
    line: (line) => lines[line] ?? '',
    startOf: (line) => Math.min(starts[line] ?? text.length, text.length),
    around: (line) => {
      const next = firstWhere(0, opening.length, (at) => (opening[at] ?? Infinity) > line);
      return { from: opening[next - 1] ?? 0, to: opening[next] ?? lines.length };
    },
  };
}
