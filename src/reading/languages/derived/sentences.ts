import { byEntry } from '../../tokens/entries.ts';
import type { NameWords } from '../../names/name-words.ts';
import { noneWithPoint, pointedAfter } from '../../sentences/ordinals.ts';
import type { SentenceWords } from '../../sentences/sentences.ts';
import { beside, either, singleWords, without } from '../../tokens/phrases.ts';
import { wordsFor } from '../fields/uses.ts';
import type { FieldsInSets } from './fields-in-sets.ts';
import { numberLinks } from './exempt.ts';
import { sayingWords } from './speech.ts';

/** “Am 3. Lauf”: a preposition that has its article in it; “über 50.” ends a sentence. */
const CONTRACTED = /^\p{L}{1,2}[mrs]$/u;

/** How sentences end, from the fields of a language; a point makes ordinals where it is one of their endings. */
export function sentenceWords(fields: FieldsInSets): SentenceWords {
  const { sentences, labels, names, functionWords } = fields;
  const { abbreviations } = sentences;
  const { before: labelled } = beside(labels.labels);
  const { definite, articles, indefinite, owners, demonstratives, prepositions } = functionWords;
  const leaders = either(
    ...[definite.keys(), articles, indefinite, owners.keys(), demonstratives, labels.weekdays],
    [...prepositions].filter((word) => CONTRACTED.test(word)),
  );
  return {
    ...sentences,
    titles: abbreviations.intersection(new Set(names.titles.keys())),
    numbered: abbreviations.intersection(singleWords(labelled, labels.firmLabels)),
    saying: sayingWords(fields),
    isOrdinal: labels.isOrdinal('3', '.')
      ? pointedAfter(leaders, labels.months, either(numberLinks(functionWords), ['-', '–', '/']))
      : noneWithPoint,
  };
}

/** Endings of possession, cut from a name: news has English names in any language. */
const POSSESSIVES = ["'s", "s'", "'"];

const endingIn = (word: string): number =>
  POSSESSIVES.find((end) => word.endsWith(end) && word.length > end.length)?.length ?? 0;

const withoutEnding = (word: string): string => word.slice(0, word.length - endingIn(word));

/** What shows names, from the fields of a language: verbs of saying open sentences, too, and no names. */
export function nameWords({
  names,
  sentences,
  speech,
  labels,
  functionWords,
}: FieldsInSets): NameWords {
  const { suffixes, particles } = names;
  const all = Array.from(labels.months, (month) => month.toLowerCase());
  // “Mar” and “Jan” are names, too.
  const months = all.filter((one) => !all.some((other) => other !== one && other.startsWith(one)));
  return {
    ...names,
    suffixes: new Set(suffixes.keys()),
    particles: new Set(particles.keys()),
    noble: wordsFor(particles, 'behind first names'),
    notNames: either(
      names.notNames,
      labels.weekdays,
      // “May” says what may be.
      without(months, functionWords.auxiliaries),
    ),
    generations: wordsFor(suffixes, 'kept'),
    possessives: POSSESSIVES,
    ending: byEntry(endingIn, 0),
    isPlace: byEntry((word) => names.places.has(withoutEnding(word)), false),
    isBody: byEntry(
      (word) => names.bodies.has(word) || names.bodies.has(withoutEnding(word)),
      false,
    ),
    starters: either(sentences.starters, speech.saying),
  };
}
