import { byWord } from './by-word.ts';

/** What is known of a word wherever it stands, by the places of those who asked. */
export interface Entry {
  /** In small letters. */
  readonly word: string;
  /** Who was told that the word is nothing to them, as bits: so most are told of most words, and it is seen at once. */
  nothing: number;
  readonly told: unknown[];
}

/** So many places have a bit of their own; those behind them are told as of any other word. */
const BITS = 30;

/**
 * The same word as names of properties are kept: in one way whatever text it was cut from, so that two are told apart and
 * asked for their letters at once.
 */
export const uniform = (word: string): string => Object.keys({ [word]: true })[0] ?? word;

const made = (word: string): Entry => ({ word: uniform(word), nothing: 0, told: [] });

/** Longer ones are addresses and rows of digits, which no text has twice. */
const LONGEST = 40;

const kept = byWord(made);

/** The entry of a word in small letters: one for all its places in all texts, for as long as many words are kept. */
export function entryOf(word: string): Entry {
  return word.length > LONGEST ? { word, nothing: 0, told: [] } : kept(word);
}

let places = 0;

/** What is not told is `undefined`. */
type Tellable = string | number | boolean | object;

/**
 * Tells of a word what `tell` tells, which is asked once for each entry: sooner than any list can be searched, since
 * tokens have theirs at hand. Each takes a place in every entry, so they are made for languages, never for texts.
 * @param nothing what is told of most words
 */
export function byEntry<Told extends Tellable | null>(
  tell: (word: string) => Told,
  nothing: NoInfer<Told>,
): (entry: Entry) => Told {
  let place = -1;
  let bit = 0;
  return (entry) => {
    if ((entry.nothing & bit) !== 0) return nothing;
    if (place < 0) {
      place = places++;
      bit = place < BITS ? 1 << place : 0;
    }
    const { told } = entry;
    const known = told[place];
    // What stands at a place is what its own `tell` told.
    if (known !== undefined) return known as Told;
    const found = tell(entry.word);
    if (found === nothing && bit > 0) entry.nothing |= bit;
    else told[place] = found;
    return found;
  };
}

type Look<Told> = (entry: Entry) => Told;

const tables = new WeakMap<object, Look<unknown>>();
const lists = new WeakMap<object, Look<boolean>>();

/** What a table of a language tells of words, each looked up once; `null` where it has nothing. */
export function lookUp<Told extends Tellable>(
  table: Pick<ReadonlyMap<string, Told>, 'get'>,
): Look<Told | null> {
  const known = tables.get(table);
  // What is kept for a table is made of it.
  if (known) return known as Look<Told | null>;
  const made = byEntry((word): Told | null => table.get(word) ?? null, null);
  tables.set(table, made);
  return made;
}

/** Whether a list of a language has words, each looked up once. */
export function listedIn(list: Pick<ReadonlySet<string>, 'has'>): Look<boolean> {
  const known = lists.get(list);
  if (known) return known;
  const made = byEntry((word) => list.has(word), false);
  lists.set(list, made);
  return made;
}
