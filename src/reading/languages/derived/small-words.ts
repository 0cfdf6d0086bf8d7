import { either, without } from '../../tokens/phrases.ts';
import type { LanguageFields } from '../fields/language-fields.ts';
import type { WordSets } from '../fields/word-sets.ts';

/** Function words that end a noun phrase; those for several, as “many”, may stand within one. */
const endingWords = (words: WordSets): ReadonlySet<string> =>
  either(
    ...[words.prepositions, words.joins, words.and, words.or, words.breaks, words.relatives],
    ...[words.complementizers, words.than, words.definite.keys(), words.articles],
    ...[words.owners.keys(), words.auxiliaries, words.denials],
    without(words.pronouns.keys(), either(words.strangers, words.indefinite)),
  );

/** Function words that open a sentence, and have a capital there; “Will” and “Per” are names as well. */
const openingWords = (
  words: WordSets,
  firstNames: ReadonlyMap<string, unknown>,
): ReadonlySet<string> =>
  without(
    either(
      ...[words.prepositions, words.joins, words.and, words.or, words.breaks, words.relatives],
      ...[words.complementizers, words.definite.keys(), words.articles, words.demonstratives],
      ...[words.owners.keys(), words.pronouns.keys(), words.strangers, words.denials],
      without(words.indefinite, words.beforeNouns),
    ),
    firstNames,
  );

/** The fields of a language with its function words wherever these belong, so that no list has them again. */
export function withFunctionWords(
  { nouns, sentences, names, labels }: LanguageFields,
  words: WordSets,
): Pick<LanguageFields, 'nouns' | 'sentences' | 'names'> {
  const stops = either(nouns.stops, endingWords(words), labels.weekdays);
  const starters = either(sentences.starters, openingWords(words, names.firstNames));
  return {
    nouns: {
      ...nouns,
      stops,
      isPlural: (word) => !stops.has(word.toLowerCase()) && nouns.isPlural(word),
    },
    sentences: { ...sentences, starters },
    names: { ...names, isCommonFirst: (word) => starters.has(word) || names.isCommonFirst(word) },
  };
}
