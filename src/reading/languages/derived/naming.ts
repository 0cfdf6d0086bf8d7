import { plainLatin } from '../../../plain-latin.ts';
import { either, singleWords, without, wordsOf } from '../../tokens/phrases.ts';
import type { FieldsInSets } from './fields-in-sets.ts';
import { allWords } from '../fields/word-sets.ts';
import type { NamingWords } from '../naming.ts';
import { allOf } from '../rows.ts';
import { countedKinds } from './kinds.ts';

/** All words for numbers, and for parts of one. */
function numberWords({ numbers }: FieldsInSets): ReadonlySet<string> {
  const { small, scales, shortScales, parts, halves, half, percent } = numbers;
  return either(
    ...[small.keys(), scales.keys(), shortScales.keys(), half, wordsOf(halves)],
    [...parts.keys()].flatMap((part) => part.split(' ')),
    singleWords(percent),
  );
}

/** What figures are named by, from the fields of a language. */
export function namingWords(fields: FieldsInSets): NamingWords {
  const { tag, naming, functionWords: words, nouns, numbers, labels, wordings } = fields;
  const plain = (all: Iterable<string>): Set<string> =>
    new Set(Array.from(all, (word) => plainLatin(word, tag)));
  const articles = either(words.definite.keys(), words.indefinite, words.demonstratives);
  const qualifiers = singleWords(nouns.qualifiers.before);
  const small = plain(either(allWords(words), numberWords(fields), qualifiers));
  const people = plain(naming.people);
  // “Por cada 100 mil habitantes” measures by people.
  const measures = without(allOf(nouns.measures), countedKinds(wordings.kinds));
  return {
    ...{ age: naming.age, old: naming.old, people },
    determiners: plain(without(either(articles, words.owners.keys()), words.prepositions)),
    auxiliaries: plain(
      without(
        either(words.auxiliaries, qualifiers, singleWords(labels.counting)),
        words.prepositions,
      ),
    ),
    prepositions: plain(without(words.prepositions, words.joins)),
    of: words.of,
    by: plain(words.by),
    generic: either(people, without(plain(measures), small)),
    money: plain(singleWords(numbers.currencies)),
    small,
    empty: either(small, plain(either(naming.vague, labels.weekdays, labels.months))),
  };
}
