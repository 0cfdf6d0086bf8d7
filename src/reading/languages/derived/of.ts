import { without } from '../../tokens/phrases.ts';
import type { WordSets } from '../fields/word-sets.ts';

/** “Of” before what a count is part of: not in one word with an article, as Spanish “del” is, which dates have. */
export function withoutContractions({ of, definite, prepositions }: WordSets): ReadonlySet<string> {
  return without(of, new Set([...definite.keys()].filter((word) => prepositions.has(word))));
}
