import type { Token } from './token.ts';

type ByWord = Map<string, string[][]>;

/** Phrases of one or more words, found by their first or by their last word. */
export interface Phrases {
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
}

function file(table: ByWord, key: string | undefined, words: string[]): void {
  if (key === undefined) return;
  const shelf = table.get(key);
  if (shelf) shelf.push(words);
  else table.set(key, [words]);
}

/** Phrases from a list with commas between them; a hyphen stands as a word of its own: “60 - odd”. */
export function phrases(list: string): Phrases {
  const byFirst: ByWord = new Map();
  const byLast: ByWord = new Map();
  for (const phrase of list.split(',')) {
    const words = phrase.trim().split(/\s+/);
    if (words[0] === '') continue;
    file(byFirst, words[0], words);
    file(byLast, words.at(-1), words);
  }
  // The longest are found first.
  for (const table of [byFirst, byLast])
    for (const shelf of table.values()) shelf.sort((a, b) => b.length - a.length);
  return { byFirst, byLast };
}

/** All phrases of some tables, and all words of some sets, as one table. */
export function together(...lists: readonly (Phrases | Iterable<string>)[]): Phrases {
  const all = lists.flatMap((list) => ('byFirst' in list ? phrasesOf(list) : [...list]));
  return phrases([...new Set(all)].join(','));
}

/** The phrases of a table as they were listed. */
export function phrasesOf({ byFirst }: Phrases): string[] {
  return [...byFirst.values()].flat().map((words) => words.join(' '));
}

/** The phrases of a table that are one word. */
export function singleWords(...lists: readonly Phrases[]): ReadonlySet<string> {
  return new Set(lists.flatMap(phrasesOf).filter((phrase) => !phrase.includes(' ')));
}

/** All words of the phrases of a table. */
export function wordsOf(table: Phrases): ReadonlySet<string> {
  return new Set(phrasesOf(table).flatMap((phrase) => phrase.split(' ')));
}

/** What stands before something and what behind it: phrases of the second kind begin with `#`, which stands for that. */
export function beside(table: Phrases): { before: Phrases; behind: Phrases } {
  const [behind, before] = [true, false].map((isBehind) =>
    phrasesOf(table).filter((phrase) => phrase.startsWith('# ') === isBehind),
  );
  const joined = (list: readonly string[] = []) =>
    phrases(list.map((phrase) => phrase.replace(/^# /, '')).join(','));
  return { before: joined(before), behind: joined(behind) };
}

/** The words of some sets as one. */
export function either(...lists: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => [...list]));
}

/** The words of one set that are not in another. */
export function without(
  list: Iterable<string>,
  others: Pick<ReadonlySet<string>, 'has'>,
): ReadonlySet<string> {
  return new Set([...list].filter((word) => !others.has(word)));
}

/** Single words from a list with spaces between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** How many tokens the first of some phrases takes that stands at `from`, or before `to`; 0 if none does. */
function lengthOf(
  shelf: readonly (readonly string[])[],
  tokens: readonly Token[],
  at: number,
  isEnd: boolean,
): number {
  for (const phrase of shelf) {
    const from = isEnd ? at - phrase.length : at;
    if (from < 0) continue;
    let length = 0;
    while (length < phrase.length && tokens[from + length]?.lower === phrase[length]) length++;
    if (length === phrase.length) return length;
  }
  return 0;
}

/** How many tokens the longest phrase that begins at `from` takes; 0 if none does. */
export function phraseAt(table: Phrases, tokens: readonly Token[], from: number): number {
  const shelf = table.byFirst.get(tokens[from]?.lower ?? '');
  return shelf ? lengthOf(shelf, tokens, from, false) : 0;
}

/** How many tokens the longest phrase that ends before `to` takes; 0 if none does. */
export function phraseBefore(table: Phrases, tokens: readonly Token[], to: number): number {
  const shelf = table.byLast.get(tokens[to - 1]?.lower ?? '');
  return shelf ? lengthOf(shelf, tokens, to, true) : 0;
}
