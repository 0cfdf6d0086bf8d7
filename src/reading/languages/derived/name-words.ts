import { namesAlone } from '../../names/capitals.ts';
import type { NameWords } from '../../names/name-words.ts';
import {
  BODY,
  BODY_LINK,
  COMMON_FIRST,
  CONTRACTED,
  FIRST_NAME,
  GENERATION,
  HONOUR,
  NOBLE,
  NOT_NAME,
  OPENS_PLACE,
  PARTICLE,
  PLACE,
  STARTER,
  SUFFIX,
  TITLE,
  TITLE_NOUN,
} from '../../names/word-signs.ts';
import { byEntry } from '../../tokens/entries.ts';
import { either, without } from '../../tokens/phrases.ts';
import { wordsFor } from '../fields/uses.ts';
import type { FieldsInSets } from './fields-in-sets.ts';

/** Endings of possession, cut from a name: news has English names in any language. */
const POSSESSIVES = ["'s", "s'", "'"];

function endingIn(word: string): number {
  // Hardly any word has one.
  if (!word.endsWith("'") && !word.endsWith("'s")) return 0;
  return POSSESSIVES.find((end) => word.endsWith(end) && word.length > end.length)?.length ?? 0;
}

function withoutEnding(word: string): string {
  const length = endingIn(word);
  return length === 0 ? word : word.slice(0, -length);
}

/** “Russian” of “Russians”. */
const withoutPlural = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

/** “He” of “he'd”; nothing of a word that has no apostrophe. */
const beforeApostrophe = (word: string): string => /^[^']+(?=')/.exec(word)?.[0] ?? '';

/** What each word tells of names. */
function signsIn(words: Omit<NameWords, 'signsOf'>): (word: string) => number {
  const { titles, bodies, places, starters, notNames } = words;
  const isHonour = (word: string): boolean => (titles.get(word) ?? null) !== null;
  const isStarter = (word: string): boolean => starters.has(word);
  const openers = new Set([...places].flatMap((place) => /^[^ -]+(?=[ -])/.exec(place)?.[0] ?? []));
  const lists: readonly (readonly [number, (word: string) => boolean])[] = [
    [FIRST_NAME, (word) => words.firstNames.has(word)],
    [TITLE, (word) => titles.has(word)],
    [HONOUR, isHonour],
    [TITLE_NOUN, words.isTitleNoun],
    [SUFFIX, (word) => words.suffixes.has(word)],
    [GENERATION, (word) => words.generations.has(word)],
    [PARTICLE, (word) => words.particles.has(word)],
    [NOBLE, (word) => words.noble.has(word)],
    [BODY_LINK, (word) => words.bodyLinks.has(word)],
    [BODY, (word) => bodies.has(word) || bodies.has(withoutEnding(word))],
    [PLACE, (word) => places.has(withoutEnding(word))],
    [
      NOT_NAME,
      (word) =>
        notNames.has(word) ||
        notNames.has(withoutPlural(word)) ||
        notNames.has(withoutEnding(word)),
    ],
    [STARTER, isStarter],
    [CONTRACTED, (word) => isStarter(beforeApostrophe(word))],
    [COMMON_FIRST, words.isCommonFirst],
    [OPENS_PLACE, (word) => openers.has(word)],
  ];
  return (word) => {
    let told = 0;
    for (const [sign, has] of lists) if (has(word)) told |= sign;
    return told;
  };
}

/** What shows names, from the fields of a language: verbs of saying open sentences, too, and no names. */
export function nameWords({
  names,
  sentences,
  speech,
  labels,
  functionWords,
}: FieldsInSets): NameWords {
  const { suffixes, particles } = names;
  const noble = wordsFor(particles, 'behind first names');
  const all = Array.from(labels.months, (month) => month.toLowerCase());
  // “Mar” and “Jan” are names, too.
  const months = all.filter((one) => !all.some((other) => other !== one && other.startsWith(one)));
  const words = {
    ...names,
    capitals: names.capitals ?? namesAlone,
    suffixes: new Set(suffixes.keys()),
    particles: either(wordsFor(particles, 'anywhere'), noble),
    noble,
    bodyLinks: wordsFor(particles, 'in bodies'),
    notNames: either(
      names.notNames,
      labels.weekdays,
      // “May” says what may be.
      without(months, functionWords.auxiliaries),
    ),
    generations: wordsFor(suffixes, 'kept'),
    possessives: POSSESSIVES,
    ending: byEntry(endingIn, 0),
    starters: either(sentences.starters, speech.saying),
  };
  return { ...words, signsOf: byEntry(signsIn(words), 0) };
}
