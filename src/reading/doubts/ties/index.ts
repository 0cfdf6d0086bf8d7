import type { View } from '../view.ts';
import { clock } from './when/clock.ts';
import { days } from './when/days.ts';
import { differences } from './differences.ts';
import { directions } from './directions.ts';
import { exchanges } from './exchanges.ts';
import { growths } from './growths.ts';
import { jubileeTies } from './when/jubilees.ts';
import { headlines } from './told/headlines.ts';
import { hundreds } from './hundreds.ts';
import { lists } from './told/lists.ts';
import { means } from './means.ts';
import { measures } from './measures.ts';
import { multiples } from './multiples.ts';
import { orders } from './told/orders.ts';
import { ranks } from './told/ranks.ts';
import { products } from './products.ts';
import { shares } from './shares.ts';
import { sums } from './sums.ts';
import type { Sort, Tie } from './tie.ts';
import { twice } from './told/twice.ts';
import { years } from './when/years.ts';

/** All ways in which numbers may hang together. */
export const sorts: readonly Sort[] = [
  sums,
  hundreds,
  shares,
  growths,
  differences,
  multiples,
  directions,
  products,
  means,
  twice,
  headlines,
  years,
  jubileeTies,
  clock,
  days,
  exchanges,
  measures,
  lists,
  orders,
  ranks,
];

/** Everything that may hang together in a text, by the sort. */
export const tiesIn = (view: View): Tie[] => sorts.flatMap(({ find }) => find(view));
