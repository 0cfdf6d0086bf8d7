import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { namesAlone } from './capitals.ts';
import {
  isAcronym,
  isBodyWord,
  isDoubled,
  isElided,
  isNameWord,
  withoutPossessive,
} from './name-shapes.ts';
import type { NameWords } from './name-words.ts';
import {
  BODY_LINK,
  FIRST_NAME,
  HONOUR,
  NOBLE,
  PARTICLE,
  STARTER,
  TITLE,
  shows,
} from './word-signs.ts';

/** No name has so many tokens, and what has is walked through again from each of them. */
const LONGEST_NAME = 40;

/** Where the name that begins at a token ends; initials, hyphens, particles and nicknames belong to it. */
export function nameEnd(tokens: Tokens, from: number, words: NameWords): number {
  let to = from + 1;
  let body = isBodyWord(tokens[from], words);
  for (;;) {
    if (to - from >= LONGEST_NAME) return to;
    const last = tokens[to - 1];
    if (last?.kind === 'word' && withoutPossessive(last, words) !== last.text) return to;
    // “In Venezuela Mr. Patrushev said”: before a person’s title a place ends.
    if (isHonoured(tokens, to, words)) return to;
    if (shows(tokens[to], FIRST_NAME, words) && isAcronym(last?.text ?? '')) return to;
    if (to > from + 1 && beginsAnother(tokens, from, to, words)) return to;
    body = shows(last, TITLE, words) ? false : body || isBodyWord(last, words);
    const step = stepOver(tokens, from, to, body, words);
    if (step === 0) return to;
    to += step;
  }
}

/**
 * “Gestern wählten die Freien Liberalen Anna Polo”: where every noun has a capital, a first name behind words that are
 * none begins the name of somebody else.
 */
function beginsAnother(tokens: Tokens, from: number, at: number, words: NameWords): boolean {
  const isFirst = (token: number): boolean => shows(tokens[token], FIRST_NAME, words);
  if (words.capitals === namesAlone || !isFirst(at) || !isNameWord(tokens, at + 1, words))
    return false;
  for (let before = from; before < at; before++)
    if (isFirst(before) || tokens[before]?.kind !== 'word') return false;
  return true;
}

/** “Mr. Patrushev”: a title that tells a gender begins a name of its own. */
function isHonoured(tokens: Tokens, at: number, words: NameWords): boolean {
  const isTitle = shows(tokens[at], HONOUR, words);
  const next = isMark(tokens[at + 1], '.') ? at + 2 : at + 1;
  return isTitle && isCapitalised(tokens[at]) && isNameWord(tokens, next, words);
}

/** How many tokens more belong to a name that holds all before `at`. */
function stepOver(
  tokens: Tokens,
  from: number,
  at: number,
  body: boolean,
  words: NameWords,
): number {
  const token = tokens[at];
  const last = tokens[at - 1];
  const next = tokens[at + 1];
  if (token === undefined) return 0;
  // “He left the U.S. She stayed”: the point of initials ends a sentence as well.
  if (last?.kind === 'word' && last.text.endsWith('.') && shows(token, STARTER, words)) return 0;
  // “El exalcalde de Perquenco Hernán Saldías”: a first name behind a place begins another name.
  const isPlace =
    shows(tokens[from - 1], PARTICLE, words) && !shows(tokens[from], FIRST_NAME, words);
  if (isPlace && shows(token, FIRST_NAME, words) && isNameWord(tokens, at + 1, words)) return 0;
  if (isNameWord(tokens, at, words) || isElided(token)) return 1;
  // “Mark English”: a people behind a first name is a surname.
  if (at === from + 1 && isCapitalised(token) && isLoneFirstName(tokens, from, words)) return 1;
  // “Royal Scottish Academy”: an adjective of a place inside a name.
  if (isCapitalised(token) && isNameWord(tokens, at + 1, words) && !shows(next, TITLE, words))
    return shows(token, STARTER, words) ? 0 : 1;
  if (isOfMembers(tokens, at, words)) return 2;
  // “Gov. Ann Bell”, “J. Bell”
  const isShort = last?.text.length === 1 || shows(last, TITLE, words);
  const opens = shows(next, STARTER, words);
  if (isMark(token, '.') && isShort && !opens && isNameWord(tokens, at + 1, words)) return 1;
  if (isMark(token, '-‑') && touches(token) && touches(next) && isCapitalised(next)) return 2;
  if (isDoubled(last) && isMark(token, '.') && touches(next) && isDoubled(next)) return 2;
  const isParticle =
    shows(token, PARTICLE, words) &&
    (!shows(token, NOBLE, words) || isFirstNames(tokens, from, at, words)) &&
    (!shows(token, STARTER, words) ||
      token.lower.length > 1 ||
      joinsSurnames(tokens, from, at, words));
  const isLink = isParticle || (body && shows(token, BODY_LINK, words)) || isMark(token, '&');
  // “Centre for Scottish Boats”: an adjective of a place inside the name of a body.
  const isOfPlace = body && isCapitalised(next) && isNameWord(tokens, at + 2, words);
  if (isLink && (isOfPlace || isNameWord(tokens, at + 1, words))) return 2;
  const isSecond = shows(next, PARTICLE, words) || shows(next, STARTER, words);
  if (isLink && isSecond && !isCapitalised(next) && isNameWord(tokens, at + 2, words)) return 3;
  return nickname(tokens, at, words);
}

/** “Karl Otto von Rhein”, but not “Karl Weber von der Werft”: nobility stands behind first names alone. */
function isFirstNames(tokens: Tokens, from: number, at: number, words: NameWords): boolean {
  if (at === from + 1) return true;
  return tokens
    .slice(from, at)
    .every(
      (token) =>
        token.kind !== 'word' || token.lower.length === 1 || shows(token, FIRST_NAME, words),
    );
}

function isLoneFirstName(tokens: Tokens, from: number, words: NameWords): boolean {
  return shows(tokens[from], FIRST_NAME, words) && !isCapitalised(tokens[from + 2]);
}

/** “José Ortega y Gasset”, but not “Luis Gil y Ana Polo”. */
function joinsSurnames(tokens: Tokens, from: number, at: number, words: NameWords): boolean {
  return (
    shows(tokens[from], FIRST_NAME, words) &&
    !shows(tokens[at + 1], FIRST_NAME, words) &&
    !isNameWord(tokens, at + 2, words)
  );
}

/** “The Farmers’ Union”, but not “Russia’s Ministry of Defence”: a body named for its members. */
function isOfMembers(tokens: Tokens, at: number, words: NameWords): boolean {
  const next = tokens[at + 1];
  if (!isMark(tokens[at], "'’") || !touches(tokens[at])) return false;
  const isSeveral = words.possessives.some((end) =>
    `${tokens[at - 1]?.lower ?? ''}'`.endsWith(end),
  );
  return isSeveral && isCapitalised(next) && isBodyWord(next, words);
}

/** “Zenón 'Nono' Peña”: what somebody is called, in marks inside the name. */
function nickname(tokens: Tokens, at: number, words: NameWords): number {
  const article = shows(tokens[at + 1], PARTICLE, words) ? 1 : 0;
  return isMark(tokens[at], '"“‘«\'') &&
    isNameWord(tokens, at + article + 1, words) &&
    isMark(tokens[at + article + 2], '"”’»\'') &&
    isNameWord(tokens, at + article + 3, words)
    ? article + 4
    : 0;
}
