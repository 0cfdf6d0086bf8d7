import { byWord } from './by-word.ts';

/** What is known of a word wherever it stands, by the places of those who asked. */
export interface Entry {
  /** In small letters. */
  readonly word: string;
  readonly told: unknown[];
}

/** So many ask in one language; an entry grows where more do. */
const USUAL = 24;

const made = (word: string): Entry => ({
  word,
  told: new Array<unknown>(USUAL).fill(undefined),
});

/** Longer ones are addresses and rows of digits, which no text has twice. */
const LONGEST = 40;

const kept = byWord(made);

/** The entry of a word in small letters: one for all its places in all texts, for as long as many words are kept. */
export function entryOf(word: string): Entry {
  return word.length > LONGEST ? made(word) : kept(word);
}

let places = 0;

/** What is not told is `undefined`. */
type Tellable = string | number | boolean | object;

/**
 * Tells of a word what `tell` tells, which is asked once for each entry: sooner than any list can be searched, since
 * tokens have theirs at hand.
 */
export function byEntry<Told extends Tellable | null>(
  tell: (word: string) => Told,
): (entry: Entry) => Told {
  let place = -1;
  return (entry) => {
    if (place < 0) place = places++;
    const { told } = entry;
    const known = told[place];
    // What stands at a place is what its own `tell` told.
    if (known !== undefined) return known as Told;
    const found = tell(entry.word);
    told[place] = found;
    return found;
  };
}

/** What answers for each list and table that words are looked up in. */
const looks = new WeakMap<object, (entry: Entry) => unknown>();

function once<Told>(list: object, make: () => (entry: Entry) => Told): (entry: Entry) => Told {
  const known = looks.get(list) as ((entry: Entry) => Told) | undefined;
  if (known) return known;
  const look = make();
  looks.set(list, look);
  return look;
}

/** What a table tells of words, each looked up once; `null` where it has nothing. */
export function lookUp<Told extends Tellable>(
  table: Pick<ReadonlyMap<string, Told>, 'get'>,
): (entry: Entry) => Told | null {
  return once(table, () => byEntry((word): Told | null => table.get(word) ?? null));
}

/** Whether a list has words, each looked up once. */
export function listedIn(list: Pick<ReadonlySet<string>, 'has'>): (entry: Entry) => boolean {
  return once(list, () => byEntry((word) => list.has(word)));
}
