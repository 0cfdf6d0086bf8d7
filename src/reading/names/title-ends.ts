import type { Tokens } from '../numbers/numeral.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import { isNameWord } from './name-shapes.ts';
import type { Gender, NameWords } from './name-words.ts';
import {
  BODY_LINK,
  isCommonFirst,
  FIRST_NAME,
  HONOUR,
  TITLE,
  shows,
  isTitleNoun,
} from './word-signs.ts';

/** Of more tokens are neither the titles of one person nor a word with hyphens. */
const LONGEST_TITLES = 40;

/** Behind “Mum-of-three”, “Ex-minister”, which no name begins with; the start where there is none. */
function compoundEnd(tokens: Tokens, from: number): number {
  let at = from;
  let small = 0;
  while (
    at - from < LONGEST_TITLES &&
    isMark(tokens[at + 1], '-‑') &&
    touches(tokens[at + 1]) &&
    tokens[at + 2]?.kind === 'word'
  ) {
    at += 2;
    if (isCapitalised(tokens[at])) return from;
    small++;
  }
  return small > 0 && isCapitalised(tokens[at + 1]) ? at + 1 : from;
}

/** “Secretary of Veterans Affairs”, “Speaker of the House”: what an office is of is no longer. */
const LONGEST_OFFICE = 5;

/**
 * “Secretary of State Peter Holm”: where the name behind a title and what it is of begins, told by a first name; the
 * start where there is none, as in “a spokesman for Senator Peter Holm”, who is somebody else.
 */
function officeEnd(tokens: Tokens, from: number, words: NameWords): number {
  if (!shows(tokens[from + 1], BODY_LINK, words)) return from;
  const first = isCapitalised(tokens[from + 2]) ? from + 2 : from + 3;
  for (let at = first; at < first + LONGEST_OFFICE; at++) {
    const isLink = at > first && shows(tokens[at], BODY_LINK, words);
    if (!isNameWord(tokens, at, words) && !isLink) return from;
    // “Minister of Health Deepa Voss”: an office that is named so as a title ends there, whatever the first name.
    const isBehindOffice = at > first && shows(tokens[at - 1], TITLE, words);
    if (isBehindOffice || shows(tokens[at], FIRST_NAME, words))
      return at > first && isNameWord(tokens, at + 1, words) ? at : from;
    if (isTitleNoun(tokens[at], words) || shows(tokens[at], HONOUR, words)) return from;
  }
  return from;
}

/** Steps over the titles before a name, and over the points of short ones. */
export function titleEnd(
  { tokens, begins }: { tokens: Tokens; begins: (token: number) => boolean },
  from: number,
  words: NameWords,
): { at: number; gender: Gender | null } {
  let at = from;
  let gender: Gender | null = null;
  for (;;) {
    if (at - from > LONGEST_TITLES) return { at, gender };
    const title = shows(tokens[at], TITLE, words)
      ? words.titles.get(tokens[at]?.lower ?? '')
      : undefined;
    const isNoun =
      isTitleNoun(tokens[at], words) &&
      !shows(tokens[at], FIRST_NAME, words) &&
      isNameWord(tokens, at + 1, words) &&
      (isNameWord(tokens, at + 2, words) || shows(tokens[at + 1], FIRST_NAME, words));
    const compound = compoundEnd(tokens, at);
    if (title === undefined && !isNoun && compound === at) return { at, gender };
    const office = officeEnd(tokens, at, words);
    if (office > at) return { at: office, gender: gender ?? title ?? null };
    const point = isMark(tokens[at + 1], '.') ? 1 : 0;
    const next = compound > at ? compound : at + 1 + point;
    // “Said the president. Lena Horvat left”, but not “to be president. Mr. Horvat left”, nor “dice el actor. Cambió de idea”
    if (point > 0 && begins(at + 2) && !isCapitalised(tokens[at])) {
      const isName = !shows(tokens[next], TITLE, words) && !isCommonFirst(tokens[next], words);
      return { at: isName ? next : at, gender: null };
    }
    if (
      !isCapitalised(tokens[next]) &&
      !shows(tokens[next], TITLE, words) &&
      isCapitalised(tokens[at])
    )
      return { at, gender };
    gender ??= title ?? null;
    at = next;
  }
}

/** Behind the last title of “Fire Chief Walt Brannigan” or “New York Mayor Colm Hearne”; the start where there is none. */
export function innerTitleEnd(tokens: Tokens, start: number, to: number, words: NameWords): number {
  for (let at = to - 2; at > start; at--) {
    const token = tokens[at];
    const isTitle = shows(token, TITLE, words) || (to - at > 2 && isTitleNoun(token, words));
    const next = isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
    if (isTitle && !shows(token, FIRST_NAME, words) && next < to && isNameWord(tokens, next, words))
      return next;
  }
  return start;
}
