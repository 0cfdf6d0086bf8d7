import { endOfCharacter, startOfCharacter } from './characters/ends.ts';
import { harmless } from './characters/harmless.ts';
import type { Place } from './problem.ts';

const widest = 100;
const before = 60;

/** A line as it is shown around a place: what stands before the character there, that character, what follows. */
export interface PointedLine {
  number: number;
  before: string;
  /** '' at the end of the line. */
  at: string;
  after: string;
}

/** The line at a place, cut between two characters around its column where it is long; `null` where it cannot be shown. */
export function lineAt({ line, column }: Place, lines: readonly string[]): PointedLine | null {
  const text = lines[line - 1]?.replaceAll('\t', ' ');
  if (text === undefined) return null;
  const place = startOfCharacter(text, Math.min(column - 1, text.length));
  const start = startOfCharacter(text, Math.max(place - before, 0));
  const behind = endOfCharacter(text, place);
  const end = Math.max(startOfCharacter(text, Math.min(start + widest, text.length)), behind);
  return {
    number: line,
    before: `${start > 0 ? '…' : ''}${text.slice(start, place)}`,
    at: text.slice(place, behind),
    after: `${text.slice(behind, end)}${end < text.length ? '…' : ''}`,
  };
}

/** `content/stories/grain-ship.md:4:7`. */
export const where = ({ file, line, column }: Place) => `${harmless(file)}:${line}:${column}`;
