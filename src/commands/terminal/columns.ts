import stringWidth from 'string-width';
import { harmless } from '../../checking/characters/harmless.ts';
import type { PointedLine } from '../../checking/pointed.ts';
import { isolated, withIsolated } from '../../wording/direction.ts';

/** A text and so many blanks behind it as it takes to fill a column of a table, as terminals draw it (UAX 11). */
export const padded = (text: string, columns: number): string =>
  `${text}${' '.repeat(Math.max(0, columns - stringWidth(text)))}`;

/** What is told of a text, with nothing in it that a terminal would act on. */
export const toldWords = (text: string): string => withIsolated(harmless(text));

/** The line with its number, and a caret below the place. */
export function pointed(line: PointedLine | null): string[] {
  if (line === null) return [];
  const number = `${line.number}`.padStart(5);
  const before = harmless(line.before);
  return [
    `${number} | ${isolated(`${before}${harmless(line.at)}${harmless(line.after)}`)}`,
    `${' '.repeat(number.length)} | ${' '.repeat(stringWidth(before))}^`,
  ];
}
