import type { Gender } from '../names/name-words.ts';

type FirstNames = ReadonlyMap<string, Gender>;

/**
 * The first names of a language, and those of others, since people in news come from everywhere; one that men bear in
 * some and women in others tells nothing.
 * @param isWord a word of the language that is met with a capital far oftener than the foreign name
 */
export function withNamesOfOthers(
  own: FirstNames,
  others: readonly FirstNames[],
  isWord: (word: string) => boolean,
): FirstNames {
  const all = new Map(own);
  for (const names of others)
    for (const [name, gender] of names) {
      const isShared = others.some((other) => (other.get(name) ?? gender) !== gender);
      if (!isShared && !own.has(name) && !isWord(name)) all.set(name, gender);
    }
  return all;
}
