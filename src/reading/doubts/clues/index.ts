import { directionClues } from './changes.ts';
import type { Clue } from './clue.ts';
import { differenceClues } from './differences.ts';
import { everyClue } from './every.ts';
import { growthClues } from './growths.ts';
import { headlineClues } from './headlines.ts';
import { listClues } from './lists.ts';
import { multipleClues } from './multiples.ts';
import { orderClues } from './orders.ts';
import { meanClues, productClues } from './products.ts';
import { rankClues } from './ranks.ts';
import { hundredClues, shareClues } from './shares.ts';
import { sumClues } from './sums.ts';
import {
  clockClues,
  dayClues,
  exchangeClues,
  jubileeClues,
  measuresClues,
  yearsClues,
} from './times.ts';
import { twiceClues } from './twice.ts';

/** Everything that speaks for or against a tie; the order is that of the sums, and no clue knows it. */
export const clues: readonly Clue[] = [
  ...everyClue,
  ...sumClues,
  ...hundredClues,
  ...shareClues,
  ...growthClues,
  ...differenceClues,
  ...multipleClues,
  ...directionClues,
  ...productClues,
  ...meanClues,
  ...twiceClues,
  ...headlineClues,
  ...yearsClues,
  ...jubileeClues,
  ...clockClues,
  ...dayClues,
  ...exchangeClues,
  ...measuresClues,
  ...listClues,
  ...orderClues,
  ...rankClues,
];
