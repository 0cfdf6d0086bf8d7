import { rows } from '../rows.ts';

/** How things are told one by one, and by rank. */
export const listing = rows(`
both: both
all: namely, are, were, they are, they were, these are, these were, those are
some: such as, like, for example, for instance, among others, and others, etc, notably, particularly, especially
next: next, runner-up, runner - up, silver, bronze, followed by, followed, ahead of, then came, comes, came
highest: highest largest biggest longest tallest most top oldest busiest strongest heaviest best hottest warmest lead leads led leading won first worst
lowest: lowest smallest shortest fewest least cheapest quickest fastest lightest weakest coldest coolest
1: first firstly
2: second secondly
3: third thirdly
4: fourth
5: fifth
6: sixth
7: seventh
8: eighth
9: ninth
10: tenth
set 1: a single, single
set 2: both, pair, duo, twosome
set 3: trio, threesome, triplets
set 4: quartet, foursome, quadruplets
set 5: quintet, quintuplets
set 6: half a dozen, half - dozen, sextet
set 12: dozen, a dozen
set 14 day: fortnight
set 45 day: month and a half,
set 6 month: half a year, half - year
set 18 month: year and a half,
set 10 year: decade
set 100 year: century
`);
