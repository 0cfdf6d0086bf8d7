import { classAt, DIGIT, FOREIGN_DIGIT, HIDDEN, widthAt } from './characters.ts';

const POINTS = '.,٫٬';
/** Separators that only group: they belong to the number if exactly three digits follow. */
const GROUPERS = "'’\u00a0\u2009\u202f";

function isDigit(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === DIGIT || kind === FOREIGN_DIGIT;
}

function digitsFrom(text: string, start: number): number {
  let at = start;
  while (at < text.length && isDigit(text, at)) at += widthAt(text, at);
  return at;
}

/** Where the run of digits, points and groupers that begins at an offset ends. Points may be wrong: parsing decides. */
export function digitsEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    at = digitsFrom(text, at);
    let next = at;
    while (classAt(text, next) === HIDDEN) next++;
    if (POINTS.includes(text.charAt(next) || ' ')) {
      next++;
      if (POINTS.includes(text.charAt(next) || ' ')) next++;
      while (classAt(text, next) === HIDDEN) next++;
    } else if (GROUPERS.includes(text.charAt(next) || ' ')) {
      next++;
      const group = digitsFrom(text, next);
      if (group - next !== 3) return at;
    }
    if (next === at || next >= text.length || !isDigit(text, next)) return at;
    at = next;
  }
  return at;
}
