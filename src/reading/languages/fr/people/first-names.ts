import type { Gender } from '../../../names/name-words.ts';
import { men } from './names-of-men.ts';
import { women } from './names-of-women.ts';

const named = (list: string, gender: Gender) =>
  list
    .trim()
    .split(/\s+/)
    .map((name) => [name, gender] as const);

/** Common first names of people in French-language news; those of both tell no gender here, and are left out of one. */
export const firstNames: ReadonlyMap<string, Gender> = new Map([
  ...named(women, 'f'),
  ...named(men, 'm'),
]);
