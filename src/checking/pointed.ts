import { harmless } from './characters/harmless.ts';
import type { Place } from './problem.ts';

const widest = 100;
const before = 60;

/** The line at a place with its number, cut around its column where it is long, and a caret below the column. */
export function pointed({ line, column }: Place, lines: readonly string[]): string[] {
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
