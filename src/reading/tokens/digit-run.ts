import { BROKEN, classAt, COMBINING, DIGIT, FOREIGN_DIGIT, HIDDEN, widthAt } from './characters.ts';

const POINTS = '.,·٫٬';
const MOST_POINTS = 4;
/** Separators that only group: they belong to the number if exactly three digits follow. */
const GROUPERS = "'’‘ʼ\u00a0\u2006\u2007\u2008\u2009\u200a\u202f";

function isDigit(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === DIGIT || kind === FOREIGN_DIGIT;
}

/** Behind digits and the accents over them. */
function digitsFrom(text: string, start: number): number {
  let at = start;
  while (at < text.length && (isDigit(text, at) || (at > start && classAt(text, at) === COMBINING)))
    at += widthAt(text, at);
  return at;
}

function past(text: string, start: number, kinds: readonly number[]): number {
  let at = start;
  while (at < text.length && kinds.includes(classAt(text, at))) at += widthAt(text, at);
  return at;
}

const unseen = [HIDDEN];
/** Between two digits: they are no two numbers, and together none. */
const unwritten = [HIDDEN, COMBINING, BROKEN];

/** Where what stands between the digits before an offset and the next ones ends: points, though no “...”, and hidden characters. */
function separatorEnd(text: string, at: number): number {
  if (text.startsWith('...', at)) return at;
  let end = past(text, at, unwritten);
  for (let points = 0; points < MOST_POINTS && POINTS.includes(text.charAt(end) || ' '); points++)
    end = past(text, end + 1, unwritten);
  return end;
}

/** Where the group of three behind a grouper at an offset begins; the offset itself where there is none. */
function groupStart(text: string, at: number): number {
  const grouper = past(text, at, unseen);
  if (!GROUPERS.includes(text.charAt(grouper) || ' ')) return at;
  const start = past(text, grouper + 1, unseen);
  let digits = 0;
  let end = start;
  for (; digits < 4 && isDigit(text, end); digits++)
    end = past(text, end + widthAt(text, end), unwritten);
  return digits === 3 ? start : at;
}

/** Where the run of digits, points and groupers that begins at an offset ends. Points may be wrong: parsing decides. */
export function digitsEnd(text: string, start: number): number {
  let at = past(text, text.charAt(start) === '.' ? start + 1 : start, unseen);
  while (at < text.length) {
    at = digitsFrom(text, at);
    const group = groupStart(text, at);
    const next = group > at ? group : separatorEnd(text, at);
    if (next === at || next >= text.length || !isDigit(text, next)) return at;
    at = next;
  }
  return at;
}
