import type { Sort } from '../../clauses/speech-words.ts';
import type { Gender } from '../../names/name-words.ts';
import { either, without } from '../../tokens/phrases.ts';
import type { FunctionWords } from './function-words.ts';
import { wordsFor } from './uses.ts';

/** The function words of a language by what they do, as `fields/function-words.ts` describes it. */
export type WordSets = ReturnType<typeof wordSets>;

const SORTS: readonly Sort[] = ['m', 'f', 'it', 'they', 'self', 'any'];

/** The function words of a language by what they do; a word may stand in several sets. */
export function wordSets(words: FunctionWords) {
  const { determiners, pronouns, prepositions, links, comparisons, auxiliaries, denials } = words;
  const genderOf = (word: string): Gender | null =>
    (['m', 'f'] as const).find((gender) => determiners.get(word)?.has(gender)) ?? null;
  const withSorts = (list: Iterable<string>): ReadonlyMap<string, Sort> =>
    new Map(
      [...list].flatMap((word) => {
        const sort = SORTS.find((one) => pronouns.get(word)?.has(one));
        return sort === undefined ? [] : [[word, sort] as const];
      }),
    );
  const owners = wordsFor(pronouns, 'owner');
  const latter = wordsFor(pronouns, 'latter');
  return {
    definite: new Map(
      Array.from(wordsFor(determiners, 'definite'), (word) => [word, genderOf(word)] as const),
    ) as ReadonlyMap<string, Gender | null>,
    demonstratives: wordsFor(determiners, 'demonstrative'),
    indefinite: wordsFor(determiners, 'indefinite'),
    articles: wordsFor(determiners, 'one'),
    beforeNouns: wordsFor(determiners, 'before nouns'),
    owners: withSorts(owners),
    latter: withSorts(latter),
    pronouns: withSorts(without(pronouns.keys(), either(owners, latter))),
    strangers: wordsFor(pronouns, 'stranger'),
    proclitics: wordsFor(pronouns, 'before verbs'),
    impersonal: wordsFor(pronouns, 'impersonal'),
    prepositions: without(prepositions.keys(), wordsFor(prepositions, 'no preposition')),
    locatives: wordsFor(prepositions, 'place'),
    judging: wordsFor(prepositions, 'judges'),
    of: wordsFor(prepositions, 'of'),
    per: wordsFor(prepositions, 'per'),
    from: wordsFor(prepositions, 'from'),
    to: wordsFor(prepositions, 'to'),
    by: wordsFor(prepositions, 'by'),
    at: wordsFor(prepositions, 'at'),
    between: wordsFor(prepositions, 'between'),
    and: wordsFor(links, 'and'),
    or: wordsFor(links, 'or'),
    joins: wordsFor(links, 'joins'),
    breaks: wordsFor(links, 'breaks'),
    relatives: wordsFor(links, 'relative'),
    thingRelatives: wordsFor(links, 'thing'),
    complementizers: wordsFor(links, 'said'),
    more: wordsFor(comparisons, 'more'),
    less: wordsFor(comparisons, 'less'),
    than: wordsFor(comparisons, 'than'),
    auxiliaries: new Set(auxiliaries.keys()) as ReadonlySet<string>,
    passive: wordsFor(auxiliaries, 'passive'),
    copulas: wordsFor(auxiliaries, 'copula'),
    denials,
  };
}

/** All function words; what stands before nouns are adjectives. */
export function allWords({
  definite,
  owners,
  latter,
  pronouns,
  beforeNouns,
  ...sets
}: WordSets): ReadonlySet<string> {
  const maps = [definite, owners, latter, pronouns].map((map) => map.keys());
  const small = either(...maps, ...Object.values(sets));
  return without(small, without(beforeNouns, sets.indefinite));
}
