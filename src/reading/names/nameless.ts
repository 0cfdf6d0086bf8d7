import { isMark, touches } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { NameWords } from './name-words.ts';
import type { Reach } from './reach.ts';
import { BODY_LINK, shows } from './word-signs.ts';

type Nameless = (reach: Reach, tokens: Tokens, words: NameWords) => boolean;

/** A title that is no first name as well. */
const isTitle = (word: string, words: NameWords): boolean =>
  words.titles.has(word) && !words.firstNames.has(word);

/** A letter alone, “A-levels”. */
const isLetter: Nameless = ({ first, parts, start }, tokens) =>
  first.length === 1 && (parts.length === 1 || isMark(tokens[start + 1], '-‑'));

/** “Austin-based”, “pre-Columbian” */
const isPartOfWord: Nameless = ({ start, to }, tokens) =>
  (isMark(tokens[to], '-‑') && touches(tokens[to]) && touches(tokens[to + 1])) ||
  (isMark(tokens[start - 1], '-‑') && touches(tokens[start]));

/** “O Presidente da República”: an office with what it is of, in capitals. */
const isWholeOffice: Nameless = ({ start, lead }, tokens, words) => {
  const link = tokens[start + 1]?.lower ?? '';
  return (
    start === lead &&
    isTitle(tokens[start]?.lower ?? '', words) &&
    words.particles.has(link) &&
    !words.noble.has(link)
  );
};

/** “The Governor said” */
const isBareOffice: Nameless = ({ from, lead, untitled, start, parts, lower }, _, words) => {
  const isBare = parts.length === 1 && (start === from || start === lead) && start === untitled;
  if (!isBare || words.firstNames.has(lower)) return false;
  const isTitled = (part: string): boolean => words.titles.has(part) || words.isTitleNoun(part);
  return isTitled(lower) && isTitled((parts[0] ?? '').replace(/.*[-‑]/, '').toLowerCase());
};

/** “El Alcalde de Sotillo” */
const isOfficeOf: Nameless = ({ start, parts, lower }, tokens, words) =>
  parts.length > 1 && shows(tokens[start + 1], BODY_LINK, words) && isTitle(lower, words);

/** “The former Harbour Bank CEO”: whoever holds an office is told by no name of it. */
const isHolder: Nameless = ({ to, last, hasBody, parts, lower }, tokens, words) => {
  if (parts.length === 1) return false;
  const office = last.lower.slice(0, last.lower.length - words.ending(last.entry));
  // “Bund der Winzer”: what a body is called by behind a small word is no holder.
  const isLinked = hasBody && shows(tokens[to - 2], BODY_LINK, words);
  return (
    !isLinked &&
    words.titles.get(office) === null &&
    words.isTitleNoun(office) &&
    !words.firstNames.has(lower)
  );
};

const kinds = [isLetter, isPartOfWord, isWholeOffice, isBareOffice, isOfficeOf, isHolder];

/** Whether what looks like a name is none: a part of a word, or an office without who holds it. */
export const isNameless: Nameless = (reach, tokens, words) =>
  kinds.some((isKind) => isKind(reach, tokens, words));
