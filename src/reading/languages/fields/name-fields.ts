import type { NameWords } from '../../names/name-words.ts';
import type { Uses } from './uses.ts';

/** Whether what stands behind a name is printed with it, since it tells fathers from sons (Jr, III), or cut (KC, MP). */
export const SUFFIXES = ['kept', 'cut'] as const;

/** What a language gives to find the names of people and bodies. */
export interface NameFields extends Omit<
  NameWords,
  'possessives' | 'starters' | 'suffixes' | 'generations'
> {
  /** After a name and no part of it. */
  suffixes: Uses<(typeof SUFFIXES)[number]>;
}
