import { plainLatin } from '../../plain-latin.ts';
import type { Language } from '../../reading/languages/language.ts';
import { unelided } from './unelided.ts';

/** What a word does in its sentence, as far as names of figures go; `end` parts clauses, and `#` is another figure. */
type Role = 'word' | 'determiner' | 'auxiliary' | 'preposition' | 'end' | 'figure';

interface Token {
  plain: string;
  role: Role;
  isCapital: boolean;
}

/** Words that name a figure, in the order of the text, and how they are tied to it. */
export interface Neighbours {
  words: string[];
  /** The preposition between them and the number; `null` where none stands there. */
  tie: string | null;
  /** They begin behind another figure, which the first of them may belong to. */
  isOfAnother: boolean;
  /** A verb that names nothing stands between: “turnout was”. */
  isSaidOf: boolean;
}

const shortest = 3;
const lookedAt = 14;

const plainWord = (text: string, { tag }: Language) =>
  plainLatin(text, tag)
    .replace(/['’]s$/, '')
    .replace(/['’]/g, '');

function roleOf(text: string, plain: string, { naming, speech }: Language): Role {
  if (text.includes('#')) return text.includes('-') ? 'determiner' : 'figure';
  if (naming.prepositions.has(plain)) return 'preposition';
  if (naming.determiners.has(plain)) return 'determiner';
  const isEmpty = naming.empty.has(plain);
  if (naming.auxiliaries.has(plain)) return 'auxiliary';
  if (isEmpty && speech.isBetween(text.toLowerCase())) return 'auxiliary';
  const isWord = /^[a-z]+(?:-[a-z]+)*$/.test(plain) && plain.length >= shortest;
  return isWord && !isEmpty ? 'word' : 'end';
}

const wordsOf = (text: string, language: Language): string[] =>
  unelided(text, language).match(/[\p{L}\p{M}\p{N}#]+(?:['’-][\p{L}\p{M}\p{N}#]+)*|[^\s]/gu) ?? [];

function tokenOf(word: string, language: Language): Token {
  const plain = plainWord(word, language);
  return { plain, role: roleOf(word, plain, language), isCapital: /^\p{Lu}/u.test(word) };
}

/** The words that go on behind a number and what it counts: “killed in the raid”, “of the vote”. */
export function wordsAfter(after: string, language: Language): Neighbours {
  const found: Neighbours = { words: [], tie: null, isOfAnother: false, isSaidOf: false };
  for (const word of wordsOf(after.slice(0, 200), language).slice(0, lookedAt)) {
    const { plain, role, isCapital } = tokenOf(word, language);
    if (role === 'auxiliary' && found.words.length === 0 && found.tie === null) {
      found.isSaidOf = true;
      continue;
    }
    if (role === 'determiner') continue;
    if (role === 'preposition' && found.words.length === 0 && found.tie === null) {
      found.tie = plain;
      continue;
    }
    if (role !== 'word' || isCapital) break;
    found.words.push(plain);
    if (found.words.length === 2) break;
  }
  return found;
}

/** The words that lead up to a number: “revenue dropped”, “a gap of”, “cut its workforce by”. */
export function wordsBefore(before: string, language: Language): Neighbours {
  const tokens = wordsOf(before.slice(-200), language)
    .slice(-lookedAt)
    .map((word) => tokenOf(word, language));
  const found: Neighbours = { words: [], tie: null, isOfAnother: false, isSaidOf: false };
  let at = tokens.length - 1;
  const isBy = () => found.tie !== null && language.naming.by.has(found.tie);
  for (; at >= 0; at--) {
    const { plain, role, isCapital } = tokens[at] ?? { plain: '', role: 'end', isCapital: false };
    if (role === 'preposition') {
      if (found.words.length > 0 || found.tie !== null) break;
      found.tie = plain;
    } else if (role === 'determiner') {
      if (found.words.length > 0 && !isBy()) {
        // “The oldest of the missing is 63” says nothing of the missing.
        if (found.isSaidOf && tokens[at - 1]?.role === 'preposition') found.words = [];
        break;
      }
    } else if (role === 'auxiliary') {
      if (found.tie !== null && found.words.length === 0) break;
      found.isSaidOf = true;
    } else if (role !== 'word') {
      found.isOfAnother = role === 'figure';
      break;
    } else if (isCapital && at > 0) {
      const opens = tokens.slice(0, at).findLastIndex((token) => !token.isCapital);
      // “Prices in Antwerp rose”: the place is passed over; a name that does something names nothing here.
      if (tokens[opens]?.role !== 'preposition' || found.words.length === 0) break;
      at = opens;
    } else {
      found.words.unshift(plain);
      if (found.words.length === 3) {
        found.isOfAnother = tokens[at - 1]?.role === 'figure';
        break;
      }
    }
  }
  return found;
}
