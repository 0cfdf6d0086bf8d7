import type { Span } from '../types.ts';
import type { Token } from './token.ts';
import { markAt, signOf, wordAt, type Line, type Printed } from './words.ts';
import {
  BROKEN,
  classAt,
  classOf,
  codesOf,
  COMBINING,
  DIGIT,
  FOREIGN_DIGIT,
  HIDDEN,
  LETTER,
  shownDigits,
  SPACE,
  widthAt,
} from './characters.ts';
import { digitsEnd } from './digit-run.ts';
import { linkEnd } from './links.ts';

const INITIALS = /(?:\p{L}\.)+\p{L}(?!\p{L})\.?/uy;
const POINT = '.'.charCodeAt(0);
const VARIANT = '\ufe0f'.charCodeAt(0);
const TURNED = '\u202e'.charCodeAt(0);
const [STRAIGHT, CURLED, GRAVE, DOUBLE] = ["'", '’', '`', '"'].map((mark) => mark.charCodeAt(0));

function isApostrophe(code: number): boolean {
  return code === STRAIGHT || code === CURLED;
}

const HEBREW = /[\u05d0-\u05ea]/;

/** An apostrophe, or the marks in which a Hebrew abbreviation has its sign (ארה"ב): within a word it is a part of it. */
function joinsLetters({ text, codes }: Line, at: number): boolean {
  const mark = codes[at] ?? 0;
  if (isApostrophe(mark)) return true;
  return mark === DOUBLE && HEBREW.test(text.charAt(at - 1)) && HEBREW.test(text.charAt(at + 1));
}

const OPENERS = new Set(Array.from('([{<"“‘«\'', (mark) => mark.charCodeAt(0)));

function goesOn(text: string, at: number): boolean {
  const kind = classAt(text, at);
  return kind === LETTER || kind === HIDDEN || kind === COMBINING;
}

/** Letters with the apostrophes between them, and initials with their points (U.S., a.m.). */
function wordEnd(line: Line, start: number): number {
  const { text, codes } = line;
  if (codes[start + 1] === POINT) {
    INITIALS.lastIndex = start;
    if (INITIALS.test(text)) return INITIALS.lastIndex;
  }
  let at = start;
  for (;;) {
    // Nearly all words are nothing but letters that were seen before.
    while (classOf(codes[at + 1]) === LETTER) at++;
    do at += widthAt(text, at);
    while (goesOn(text, at));
    if (!joinsLetters(line, at) || classAt(text, at + 1) !== LETTER) return at;
    at++;
  }
}

/** “''” and “``”, as typewriters and some agencies write a double mark, are read as one. */
const markOf = (printed: string): string =>
  printed.length === 2 && /^(?:''|``|’’)$/.test(printed) ? '"' : printed;

/** Two single marks in a row stand for a double one; of three behind a word the first closes what stands within. */
function markEnd({ text, codes }: Line, at: number): number {
  const mark = codes[at] ?? 0;
  const isDoubled = (isApostrophe(mark) || mark === GRAVE) && codes[at + 1] === mark;
  const isInner = isDoubled && codes[at + 2] === mark && at > 0 && !/\s/.test(text.charAt(at - 1));
  return isDoubled && !isInner ? at + 2 : at + widthAt(text, at);
}

/** A key as it is pictured: 1️⃣ numbers a list, and counts nothing. */
const KEY = /[0-9#*]\ufe0f\u20e3/y;

function keyEnd({ text, codes }: Line, at: number): number {
  if (codes[at + 1] !== VARIANT) return at;
  KEY.lastIndex = at;
  return KEY.test(text) ? KEY.lastIndex : at;
}

function kindOf(character: number): Token['kind'] {
  if (character === LETTER) return 'word';
  return character === DIGIT || character === FOREIGN_DIGIT ? 'digits' : 'mark';
}

/**
 * True if a number begins at an offset though no digit stands there: behind a mark that has a reader see it from right
 * to left, or with its decimal point, “.5 percent”.
 */
function opensDigits({ text, codes }: Line, at: number): boolean {
  const mark = codes[at];
  if ((mark !== POINT && mark !== TURNED) || classAt(text, at + 1) !== DIGIT) return false;
  return mark !== POINT || at === 0 || /[\s\p{Sc}("“‘'−–-]/u.test(text.charAt(at - 1));
}

function endOf(kind: Token['kind'], line: Line, at: number): number {
  if (kind === 'word') return wordEnd(line, at);
  return kind === 'digits' ? digitsEnd(line.text, at) : markEnd(line, at);
}

function printedAt(kind: Token['kind'], line: Line, start: number, end: number): Printed {
  if (kind === 'word') return wordAt(line, start, end);
  if (kind === 'mark' && end === start + 1) return markAt(line, start);
  const piece = line.text.slice(start, end);
  return signOf(kind === 'digits' ? shownDigits(piece) : markOf(piece));
}

/** Signs with which no link goes on: a space, and those that end sentences or words in marks. */
const ENDS = new Set(Array.from(' ,;)?!"”’\'', (sign) => sign.charCodeAt(0)));

/** A word with such a sign behind it begins no link, as nearly all words: no pattern need be tried on it. */
function standsAlone(kind: Token['kind'], codes: Uint16Array, start: number, end: number): boolean {
  return kind === 'word' && ENDS.has(codes[end] ?? 0) && codes[start + 1] !== POINT;
}

/** The class of the character at an offset, which most texts have shown before. */
function kindAt({ text, codes }: Line, at: number): number {
  const known = classOf(codes[at]);
  return known <= BROKEN ? known : classAt(text, at);
}

/** Splits a passage into tokens, in one pass. */
export function scan(text: string, opaque: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  const line = { text, codes: codesOf(text) };
  const { codes } = line;
  const { length } = text;
  let at = 0;
  let afterSpace = -1;
  let nextOpaque = 0;
  const push = (kind: Token['kind'], end: number): void => {
    const spaced = at === afterSpace || tokens.length === 0;
    const { text: own, lower, capital, entry } = printedAt(kind, line, at, end);
    tokens.push({ kind, text: own, lower, start: at, end, spaced, capital, common: false, entry });
    at = end;
  };
  while (at < length) {
    while ((opaque[nextOpaque]?.end ?? Infinity) <= at) nextOpaque++;
    const hole = opaque[nextOpaque];
    const character = opensDigits(line, at) ? DIGIT : kindAt(line, at);
    if (hole && hole.start <= at) push('opaque', Math.min(hole.end, length));
    else if (character === SPACE) afterSpace = ++at;
    else if (character === HIDDEN || character === COMBINING) {
      const next = at + widthAt(text, at);
      if (afterSpace === at) afterSpace = next;
      at = next;
    } else {
      const begins = at === afterSpace || at === 0 || OPENERS.has(codes[at - 1] ?? 0);
      const kind = kindOf(character);
      // The digits of a row of keys would be one number, and be looked through anew behind each key.
      const key = kind === 'word' ? at : keyEnd(line, at);
      if (key > at) {
        push('mark', key);
        continue;
      }
      const end = endOf(kind, line, at);
      const link = begins && !standsAlone(kind, codes, at, end) ? linkEnd(text, at) : at;
      if (link > at) push('opaque', link);
      else push(kind, end);
    }
  }
  return tokens;
}
