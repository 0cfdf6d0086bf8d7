import type { Span } from '../types.ts';
import type { Token } from './token.ts';
import { classAt, DIGIT, FOREIGN_DIGIT, HIDDEN, LETTER, SPACE, widthAt } from './characters.ts';
import { digitsEnd } from './digit-run.ts';
import { linkEnd } from './links.ts';

const INITIALS = /(?:\p{L}\.)+\p{L}(?!\p{L})\.?/uy;
function isApostrophe(character: string): boolean {
  return character === "'" || character === '’';
}

const OPENERS = '([{<"“‘«\'';

/** Letters with the apostrophes between them, and initials with their points (U.S., a.m.). */
function wordEnd(text: string, start: number): number {
  if (text.charAt(start + 1) === '.') {
    INITIALS.lastIndex = start;
    if (INITIALS.test(text)) return INITIALS.lastIndex;
  }
  let at = start;
  for (;;) {
    for (let kind = LETTER; kind === LETTER || kind === HIDDEN; kind = classAt(text, at)) at += widthAt(text, at);
    if (!isApostrophe(text.charAt(at)) || classAt(text, at + 1) !== LETTER) return at;
    at++;
  }
}

/** Two single marks in a row stand for a double one. */
function markEnd(text: string, at: number): number {
  const isDoubled = (isApostrophe(text.charAt(at)) || text.charAt(at) === '`') && text.charAt(at + 1) === text.charAt(at);
  return isDoubled ? at + 2 : at + widthAt(text, at);
}

function lowerCase(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]*$/.test(lower) ? lower : lower.replaceAll('’', "'").replace(/\p{Cf}/gu, '');
}

/** Splits a passage into tokens, in one pass. */
export function scan(text: string, opaque: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  let nextOpaque = 0;
  const push = (kind: Token['kind'], end: number): void => {
    const piece = text.slice(at, end);
    tokens.push({ kind, text: piece, lower: kind === 'word' ? lowerCase(piece) : piece, start: at, end, spaced });
    at = end;
    spaced = false;
  };
  while (at < text.length) {
    while ((opaque[nextOpaque]?.end ?? Infinity) <= at) nextOpaque++;
    const hole = opaque[nextOpaque];
    if (hole && hole.start <= at) {
      push('opaque', Math.min(hole.end, text.length));
      continue;
    }
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at++;
      spaced = true;
      continue;
    }
    if (kind === HIDDEN) {
      at += widthAt(text, at);
      continue;
    }
    const begins = spaced || OPENERS.includes(text.charAt(at - 1));
    const link = begins ? linkEnd(text, at) : at;
    if (link > at) push('opaque', link);
    else if (kind === LETTER) push('word', wordEnd(text, at));
    else if (kind === DIGIT || kind === FOREIGN_DIGIT) push('digits', digitsEnd(text, at));
    else push('mark', markEnd(text, at));
  }
  return tokens;
}
