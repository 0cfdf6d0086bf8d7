import type { Gender } from '../../names/name-words.ts';
import { menNames } from './names-of-men.ts';
import { womenNames } from './names-of-women.ts';

/** Common first names of people in news in German, of those who came to its countries too. */
export const firstNames: ReadonlyMap<string, Gender> = new Map([
  ...menNames.map((name) => [name, 'm'] as const),
  ...womenNames.map((name) => [name, 'f'] as const),
]);
