import type { ExclusiveWords } from '../../relations/words.ts';
import { EXCLUSIVE, FATES } from '../../relations/kinds.ts';
import { phrases, type Phrases } from '../../tokens/phrases.ts';
import { rowOf, type Rows } from '../rows.ts';

/** What a number is the size of, and not what it counts: “area”, “unemployment rate”. */
export const QUANTITIES = 'quantities';
/** What is measured in money: “rents”, “takings”. */
export const PRICES = 'prices';
/** Families of what a vote, a budget or a parliament is made of, and quantities; all others are counted one by one. */
const UNCOUNTED: ReadonlySet<string> = new Set(['votes', 'parties', 'payment', QUANTITIES, PRICES]);

/** Things that go by several names, of which a text tells one and then another. */
const THINGS = [
  ...['vehicles', 'animals', 'homes', 'aircraft', 'ships', 'titles', 'settlements', 'schools'],
  ...['shops', 'mines', 'works', 'eateries', 'crossings', 'roads', 'islands', 'floors', 'weapons'],
  ...['pictures', 'books', 'clocks', 'jewels', 'signatures', 'awards', 'grants', 'blazes'],
  ...['tremors', 'thefts', 'goals', 'matches', 'trees', 'firms', 'contracts', 'parcels', 'wells'],
  ...['clinics', 'turbines', 'lessons', 'instruments', 'meals', 'fossils'],
];

/** All names that a row of kinds may have. */
export const KINDS: ReadonlySet<string> = new Set([
  ...['people', ...THINGS, 'votes unsaid', QUANTITIES, PRICES],
  ...FATES.map((fate) => `people ${fate}`),
  ...EXCLUSIVE.flatMap(({ family, kinds }) => kinds.map((kind) => `${family} ${kind}`)),
]);

/** Words for parts that nothing belongs to twice. */
export function exclusiveWords(table: Rows): ExclusiveWords[] {
  return EXCLUSIVE.map(({ family, kinds, fills, inside = [] }) => ({
    classes: kinds.map((kind) => rowOf(table, `${family} ${kind}`)),
    fills: fills.map((fill) => fill.map((kind) => kinds.indexOf(kind))),
    inside: inside.map(([part, whole]) => [kinds.indexOf(part), kinds.indexOf(whole)] as const),
  }));
}

/** What is counted, by its words: “killed” is “people dead”, “lorry” is “vehicles”. */
export function countedKinds(table: Rows): ReadonlyMap<string, string> {
  return new Map(
    [...table].flatMap(([name, list]) =>
      UNCOUNTED.has(name.split(' ')[0] ?? '') ? [] : list.map((word) => [word, name] as const),
    ),
  );
}

/** Rows of which two are counted as one: “women and children”, “dead and wounded”, “sheep and goats”. */
const PAIRED = [
  ['people men', 'people women', 'people children', 'people boys', 'people girls'],
  ['people dead', 'people hurt'],
  ['animals'],
];

/** Two of a kind that “and” joins, as phrases. */
export function pairs(table: Rows, and: ReadonlySet<string>): Phrases {
  const all = PAIRED.flatMap((names) => {
    const list = names.flatMap((name) => table.get(name) ?? []);
    return list.flatMap((one) =>
      [...and].flatMap((link) =>
        list.flatMap((other) => (one === other ? [] : [`${one} ${link} ${other}`])),
      ),
    );
  });
  return phrases(all.join(','));
}
