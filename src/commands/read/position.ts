import { withLineFeeds } from '../../checking/line-feeds.ts';
import { positions } from '../../checking/position.ts';

/** A place in a file: line and column from 1, and the offset from 0, all in UTF-16 code units. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

/** A decoded text with line feeds for line breaks, and the way back to the text as it stands in its file. */
export interface Lines {
  /** The text with line feeds alone and without byte order mark. */
  text: string;
  /** Where an offset of `text` stands in the file. */
  positionOf: (offset: number) => Position;
  /** The offset in `text` of a place. */
  offsetOf: (place: { line: number; column: number }) => number;
}

/** Offsets at which the lines of a text begin, however its lines break. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n?|\n/g)) {
    starts.push(index + lineBreak.length);
  }
  return starts;
}

/** Divides a decoded text into lines; `decoded` has no byte order mark, and offsets of positions count from its start. */
export function linesOf(decoded: string): Lines {
  const text = withLineFeeds(decoded);
  const inFile = lineStarts(decoded);
  const inText = lineStarts(text);
  const placeOf = positions(text);
  return {
    text,
    positionOf: (offset) => {
      const { line, column } = placeOf(offset);
      return { line, column, offset: (inFile[line - 1] ?? 0) + column - 1 };
    },
    offsetOf: ({ line, column }) => (inText[line - 1] ?? 0) + column - 1,
  };
}
