import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import {
  isAcronym,
  isDemonym,
  isDoubled,
  isElided,
  isNameWord,
  withoutPossessive,
} from './name-shapes.ts';
import type { NameWords } from './name-words.ts';

/** Where the name that begins at a token ends; initials, hyphens and particles belong to it. */
export function nameEnd(tokens: Tokens, from: number, words: NameWords): number {
  let to = from + 1;
  for (let body = words.bodies.has(tokens[from]?.lower ?? ''); to < tokens.length;) {
    const token = tokens[to];
    const last = tokens[to - 1];
    if (last?.kind === 'word' && withoutPossessive(last, words) !== last.text) return to;
    body ||= words.bodies.has(last?.lower ?? '');
    const isLink =
      words.particles.has(token?.lower ?? '') || (body && words.bodyLinks.has(token?.lower ?? ''));
    if (isAcronym(last?.text ?? '') && words.firstNames.has(token?.lower ?? '')) return to;
    if (isPlaceBefore(tokens, from, to, words)) return to;
    if (isNameWord(tokens, to, words) || isInnerDemonym(tokens, to, words)) to++;
    else if (isOfMembers(tokens, to, words)) to += 2;
    else if (linksSurnames(tokens, from, to, words)) to += 2;
    else if (isMark(token, '.') && last?.text.length === 1 && isNameWord(tokens, to + 1, words))
      to++;
    else if (
      isMark(token, '-‑') &&
      touches(token) &&
      touches(tokens[to + 1]) &&
      tokens[to + 1]?.kind === 'word'
    )
      to += 2;
    else if ((isLink || isMark(token, '&')) && isNameWord(tokens, to + 1, words)) to += 2;
    else if (isElided(token)) to++;
    else if (
      isDoubled(last) &&
      isMark(token, '.') &&
      touches(tokens[to + 1]) &&
      isDoubled(tokens[to + 1])
    )
      to += 2;
    else if (isNickname(tokens, to, words)) to += 4;
    else if (
      words.particles.has(tokens[to + 1]?.lower ?? '') &&
      isNickname(tokens, to + 1, words, to)
    )
      to += 5;
    else if (isLink && isLinkPair(tokens, to, words)) to += 3;
    else return to;
  }
  return to;
}

/** “The Farmers’ Union”, but not “Russia’s Ministry of Defence”: a body named for its members. */
function isOfMembers(tokens: Tokens, at: number, words: NameWords): boolean {
  const next = tokens[at + 1];
  const isSeveral = words.possessives.some((end) =>
    `${tokens[at - 1]?.lower ?? ''}'`.endsWith(end),
  );
  return (
    isSeveral &&
    isMark(tokens[at], "'’") &&
    touches(tokens[at]) &&
    isCapitalised(next) &&
    words.bodies.has(next.lower)
  );
}

/** “Zenón 'Nono' Peña”: what somebody is called, in marks inside the name. */
function isNickname(tokens: Tokens, at: number, words: NameWords, mark = at): boolean {
  return (
    isMark(tokens[mark], '"“‘«\'') &&
    isNameWord(tokens, at + 1, words) &&
    isMark(tokens[at + 2], '"”’»\'') &&
    isNameWord(tokens, at + 3, words)
  );
}

/** “Royal Scottish Academy”: an adjective of a place inside a name. */
function isInnerDemonym(tokens: Tokens, at: number, words: NameWords): boolean {
  return (
    isDemonym(tokens[at], words) &&
    isNameWord(tokens, at + 1, words) &&
    !words.titles.has(tokens[at + 1]?.lower ?? '')
  );
}

/** “El exalcalde de Perquenco Hernán Saldías”: a first name behind a place begins another name. */
function isPlaceBefore(tokens: Tokens, from: number, at: number, words: NameWords): boolean {
  return (
    words.placeLeaders.has(tokens[from - 1]?.lower ?? '') &&
    words.firstNames.has(tokens[at]?.lower ?? '') &&
    !words.firstNames.has(tokens[from]?.lower ?? '') &&
    isNameWord(tokens, at + 1, words) &&
    !words.particles.has(tokens[at - 1]?.lower ?? '')
  );
}

/** “José Ortega y Gasset”, but not “Luis Gil y Ana Polo”. */
function linksSurnames(tokens: Tokens, from: number, at: number, words: NameWords): boolean {
  return (
    words.surnameLinks.has(tokens[at]?.lower ?? '') &&
    words.firstNames.has(tokens[from]?.lower ?? '') &&
    isNameWord(tokens, at + 1, words) &&
    !words.firstNames.has(tokens[at + 1]?.lower ?? '') &&
    !isNameWord(tokens, at + 2, words)
  );
}

function isLinkPair(tokens: Tokens, at: number, words: NameWords): boolean {
  const second = tokens[at + 1]?.lower ?? '';
  const links = words.particles.has(second) || words.innerArticles.has(second);
  return links && isNameWord(tokens, at + 2, words);
}
