import { harmless } from '../../checking/characters/harmless.ts';
import type { PointedLine } from '../../checking/pointed.ts';
import { isolated } from '../../wording/direction.ts';

/** What a terminal draws two columns wide: pictures, and the letters and signs of East Asian scripts (UAX 11). */
const wide =
  /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu;
/** What it draws over the character before, or not at all. */
const none = /[\p{M}\u2066-\u2069]/gu;
/** What a string has two units for, though it is one character. */
const beyond = /[\u{10000}-\u{10ffff}]/gu;

/** How many columns of a terminal a text takes. */
export const columnsOf = (text: string): number =>
  text.replace(none, '').replace(wide, '--').replace(beyond, '-').length;

/** A text and so many blanks behind it as it takes to fill a column of a table. */
export const padded = (text: string, columns: number): string =>
  `${text}${' '.repeat(Math.max(0, columns - columnsOf(text)))}`;

/** Words that are quoted in what is told keep their direction to themselves: “99 سفينة”. */
const quoted = /(?<=“)[^“”]+(?=”)/g;

/** What is told of a text, with nothing in it that a terminal would act on. */
export const toldWords = (text: string): string => harmless(text).replace(quoted, isolated);

/** The line with its number, and a caret below the place. */
export function pointed(line: PointedLine | null): string[] {
  if (line === null) return [];
  const number = `${line.number}`.padStart(5);
  const before = harmless(line.before);
  return [
    `${number} | ${isolated(`${before}${harmless(line.at)}${harmless(line.after)}`)}`,
    `${' '.repeat(number.length)} | ${' '.repeat(columnsOf(before))}^`,
  ];
}
