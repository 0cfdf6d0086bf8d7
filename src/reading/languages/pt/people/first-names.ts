import type { Gender } from '../../../names/name-words.ts';
import { eachAs } from '../../listed.ts';
import { men } from './names-of-men.ts';
import { women } from './names-of-women.ts';

/** Common first names of people in Portuguese-language news. */
export const firstNames: ReadonlyMap<string, Gender> = new Map([
  ...eachAs(women, 'f'),
  ...eachAs(men, 'm'),
]);
