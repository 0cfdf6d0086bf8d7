import type { Capitals, NameWords } from '../../names/name-words.ts';
import type { Uses } from './uses.ts';

/** Whether what stands behind a name is printed with it, since it tells fathers from sons (Jr, III), or cut (KC, MP). */
export const SUFFIXES = ['kept', 'cut'] as const;

/**
 * Small words inside a person’s name: everywhere, or behind first names alone, since elsewhere they tell where somebody is
 * from (German “Ute von Rhein”, but “Ute Kern von der Werft”); and inside the name of a body, before a capital (“Court of
 * Audit”).
 */
export const PARTICLES = ['anywhere', 'behind first names', 'in bodies'] as const;

/** What a language gives to find the names of people and bodies. */
export interface NameFields extends Omit<
  NameWords,
  | 'capitals'
  | 'possessives'
  | 'ending'
  | 'signsOf'
  | 'starters'
  | 'suffixes'
  | 'generations'
  | 'particles'
  | 'bodyLinks'
  | 'noble'
> {
  /** After a name and no part of it. */
  suffixes: Uses<(typeof SUFFIXES)[number]>;
  particles: Uses<(typeof PARTICLES)[number]>;
  /** What a capital tells where it is no sign of a name, as in German; left out where names alone have one. */
  capitals?: Capitals;
}
