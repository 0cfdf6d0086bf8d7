import { plainLatin } from '../../plain-latin.ts';
import type { Language } from '../../reading/languages/language.ts';
import { plain } from '../../story/words.ts';
import type { MarkedSentence } from './marked-sentence.ts';

/** A word or a number of a sentence, with the sign of a sum, a share or less than nothing. */
export interface Word {
  /** In small letters and plain marks, without the ending of a genitive. */
  text: string;
  /** Written with a capital. */
  capital: boolean;
  /** How much it tells of what a sentence is about: articles, prepositions and numbers tell little. */
  weight: number;
  /** A sentence ends behind it. */
  ends: boolean;
}

/** The words of a sentence, and which of them are the marked stretch: from `first` to the one before `behind`. */
export interface SentenceWords {
  words: readonly Word[];
  first: number;
  behind: number;
}

const word =
  /(?:[-−](?=\p{Sc}?\d))?\p{Sc}?[\p{L}\p{M}\p{N}]+(?:['’.,:/-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*[%‰°\p{Sc}]?/gu;
const littleWeight = 0.2;

/** The words of a text in a language, in order. */
export function wordsOf(text: string, language: Language): Word[] {
  return found(text, language).map(({ read }) => read);
}

function found(
  text: string,
  { naming, tag }: Language,
): { start: number; end: number; read: Word }[] {
  const matches = [...text.matchAll(word)];
  return matches.map((match, index) => {
    const [printed] = match;
    const end = match.index + printed.length;
    const between = text.slice(end, matches[index + 1]?.index);
    const small = plain(printed).replaceAll('−', '-').toLowerCase().replace(/'s$/, '');
    const tells = /\p{L}/u.test(small) && !naming.small.has(plainLatin(small, tag));
    return {
      start: match.index,
      end,
      read: {
        text: small,
        capital: /^\p{Lu}/u.test(printed),
        weight: tells ? 1 : littleWeight,
        ends: /[.!?…|]/.test(between),
      },
    };
  });
}

/** The words of a sentence with a marked stretch. */
export function sentenceWords({ text, marked }: MarkedSentence, language: Language): SentenceWords {
  const all = found(text, language);
  const first = all.findIndex(({ end }) => end > marked.start);
  const behind = all.findIndex(({ start }) => start >= marked.end);
  return {
    words: all.map(({ read }) => read),
    first: first === -1 ? all.length : first,
    behind: behind === -1 ? all.length : behind,
  };
}

/** True for a word that tells something, as a name or a noun does and “of” does not. */
export const tells = ({ weight }: Word): boolean => weight === 1;
