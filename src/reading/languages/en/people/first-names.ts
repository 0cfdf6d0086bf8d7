import type { Gender } from '../../../names/name-words.ts';
import { MEN } from './names-of-men.ts';
import { WOMEN } from './names-of-women.ts';

/** Common first names of people in English-language news; a name that both lists hold tells nothing. */
export const firstNames: ReadonlyMap<string, Gender> = new Map([
  ...[...MEN].filter((name) => !WOMEN.has(name)).map((name) => [name, 'm'] as const),
  ...[...WOMEN].filter((name) => !MEN.has(name)).map((name) => [name, 'f'] as const),
]);
