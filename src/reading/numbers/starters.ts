import { byEntry, type Entry } from '../tokens/entries.ts';
import type { FractionWords } from './fractions.ts';
import type { NumberWords } from './spelled.ts';

/** Tells whether a number can begin with a word; with most words of a text none does. */
type Starters = (word: Entry) => boolean;

interface Words {
  words: NumberWords;
  fractions: FractionWords;
}

const remembered = new WeakMap<Words, Starters>();

/** What begins numbers in a language, asked once for each word. */
export function startersOf(language: Words): Starters {
  const known = remembered.get(language);
  if (known) return known;
  const { words, fractions } = language;
  const starters = new Set([
    ...words.zero,
    ...words.bareScales,
    ...words.articles,
    ...fractions.articles,
    ...(fractions.tailedParts.size > 0 ? fractions.definite : []),
    ...fractions.halves.byFirst.keys(),
    ...fractions.halfOfScale.byFirst.keys(),
    ...fractions.partsBefore.flatMap(({ before }) => [...before.byFirst.keys()]),
  ]);
  const mayStart = byEntry((word) => starters.has(word) || words.small(word) !== undefined, false);
  remembered.set(language, mayStart);
  return mayStart;
}
