import { isRightToLeft } from '../../wording/direction.ts';
import { openingMark } from '../../wording/quotation-marks.ts';
import { text, type Box } from './box.ts';

/** What the opening mark takes of the size of the type: two angles and their space, or two commas. */
const WIDE = 0.68;
const NARROW = 0.42;

/** Words in their marks, the first of which hangs in a column of its own, so that the words stand beneath each other. */
export function quotedWords(words: string, pixels: number): Box[] {
  const opening = openingMark(words);
  if (opening === null || isRightToLeft(words)) return [text(words, 'words')];
  const { mark, rest } = opening;
  const width = Math.round(pixels * (/[«「]/.test(mark) ? WIDE : NARROW));
  return [text(mark, 'opening', { width: `${width}px` }), text(rest, 'words')];
}
