import { phraseBefore, type Phrases } from '../tokens/phrases.ts';
import { isMark, touches } from '../tokens/token.ts';
import { isSign } from './currencies.ts';
import type { Tokens } from './numeral.ts';

const HEAD = /^[1-9]\d{0,2}$/;
const GROUP = /^\.?\d{3}$/;
/** Between digits of one number by mistake, where all three touch. */
const TYPED = '_;|~^´`•\\=';
/** Between a number and “000”, which is none by itself. */
const BEFORE_ZEROS = `${TYPED}.,:/*!?&#@$€£'’‘′"`;
const MOST_MARKS = 2;
const MOST_GROUPS = 8;

/** Where the group that follows the marks behind a token ends; the token itself where none does. */
function groupEnd(tokens: Tokens, from: number, marks: string): number {
  let at = from + 1;
  while (at - from <= MOST_MARKS && isMark(tokens[at], marks)) at++;
  return GROUP.test(tokens[at]?.text ?? '') ? at + 1 : from;
}

function allTouch(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from + 1, to).every((token) => touches(token));
}

/** Whether digits stand so near behind a token that they may have been one number with it. */
function digitsFollow(tokens: Tokens, from: number): boolean {
  for (let at = from + 1; at <= from + 1 + MOST_MARKS; at++) {
    const kind = tokens[at]?.kind;
    if (kind !== 'mark') return kind === 'digits';
  }
  return false;
}

/** Behind all groups that odd marks part; `from` where there are none. */
function typedEnd(tokens: Tokens, from: number): number {
  let at = from;
  for (let groups = 0; groups < MOST_GROUPS; groups++) {
    const end = groupEnd(tokens, at, TYPED);
    if (end <= at + 2 || !allTouch(tokens, at, end)) break;
    at = end - 1;
  }
  return at > from ? at + 1 : from;
}

/**
 * Where a number ends that something broke before its last three digits; `from` where none begins there.
 *
 * - “At least 1, 200 people”, “$1, 200”: elsewhere the two may stand side by side, “on May 1, 200 people”.
 * - “25_500”, “25;500”: none of these parts two numbers.
 * - “25 ,000”, “25  000”, “25´000”: what opens with three zeros is no number.
 * - “1’0000”, “1’’000”: an apostrophe stands before three digits.
 */
export function brokenEnd(tokens: Tokens, from: number, leaders: Phrases): number {
  const head = tokens[from];
  const next = tokens[from + 1];
  if (!digitsFollow(tokens, from)) return from;
  if (!HEAD.test(head?.text ?? '')) return from;
  const typed = typedEnd(tokens, from);
  if (typed > from) return typed;
  const zeros = groupEnd(tokens, from, BEFORE_ZEROS);
  const isSpaced = zeros === from + 2 && tokens[from + 1]?.start === (head?.end ?? 0) + 1;
  if (zeros > from && /^\.?000$/.test(tokens[zeros - 1]?.text ?? '') && !isSpaced) return zeros;
  const isLed = isSign(tokens, from - 1) || phraseBefore(leaders, tokens, from) > 0;
  const comma = groupEnd(tokens, from, ',');
  if (isLed && comma === from + 3 && touches(next) && tokens[from + 2]?.spaced === true)
    return comma;
  const isLong = isMark(next, "'’‘") && /^\d{4,}$/.test(tokens[from + 2]?.text ?? '');
  return isLong && allTouch(tokens, from, from + 3) ? from + 3 : from;
}
