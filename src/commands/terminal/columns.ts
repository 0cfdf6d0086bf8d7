import { createRequire } from 'node:module';
import type * as widths from 'string-width';
import { harmless } from '../../checking/characters/harmless.ts';
import type { PointedLine } from '../../checking/pointed.ts';
import { isolated, withIsolated } from '../../wording/direction.ts';

const load = createRequire(import.meta.url);

/**
 * How many columns a text takes (UAX 11). What knows that of every sign takes a tenth of a build that changes nothing to
 * load, and texts of ASCII alone want none of it.
 */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  return (load('string-width') as typeof widths).default(text);
}

/** A text and so many blanks behind it as it takes to fill a column of a table, as terminals draw it. */
export const padded = (text: string, columns: number): string =>
  `${text}${' '.repeat(Math.max(0, columns - widthOf(text)))}`;

/** What is told of a text, with nothing in it that a terminal would act on. */
export const toldWords = (text: string): string => withIsolated(harmless(text));

/** The line with its number, and a caret below the place. */
export function pointed(line: PointedLine | null): string[] {
  if (line === null) return [];
  const number = `${line.number}`.padStart(5);
  const before = harmless(line.before);
  return [
    `${number} | ${isolated(`${before}${harmless(line.at)}${harmless(line.after)}`)}`,
    `${' '.repeat(number.length)} | ${' '.repeat(widthOf(before))}^`,
  ];
}
