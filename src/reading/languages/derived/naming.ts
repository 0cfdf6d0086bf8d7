import { plainLatin } from '../../../plain-latin.ts';
import { either, without } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';
import type { NamingWords } from '../naming.ts';

const plain = (words: Iterable<string>): Set<string> =>
  new Set(Array.from(words, (word) => plainLatin(word)));

/** What figures are named by, from the fields of a language. */
export function namingWords({ naming, functionWords: words }: LanguageFields): NamingWords {
  const articles = either(words.definite.keys(), words.indefinite, words.demonstratives);
  return {
    ...naming,
    determiners: plain(without(either(articles, words.owners.keys()), words.prepositions)),
    prepositions: plain(without(words.prepositions, words.joins)),
    of: words.of,
  };
}
