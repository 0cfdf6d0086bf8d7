import type { Token } from './token.ts';

type ByWord = Map<string, string[][]>;

/** Phrases of one or more words, found by their first or by their last word. */
export interface Phrases {
  byFirst: ReadonlyMap<string, readonly (readonly string[])[]>;
  byLast: ReadonlyMap<string, readonly (readonly string[])[]>;
}

function file(table: ByWord, key: string | undefined, words: string[]): void {
  if (key === undefined) return;
  const shelf = table.get(key) ?? [];
  shelf.push(words);
  shelf.sort((a, b) => b.length - a.length);
  table.set(key, shelf);
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
  return { byFirst, byLast };
}

/** Single words from a list with spaces between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

function stands(phrase: readonly string[], tokens: readonly Token[], from: number): boolean {
  return from >= 0 && phrase.every((word, offset) => tokens[from + offset]?.lower === word);
}

/** How many tokens the longest phrase that begins at `from` takes; 0 if none does. */
export function phraseAt(table: Phrases, tokens: readonly Token[], from: number): number {
  const shelf = table.byFirst.get(tokens[from]?.lower ?? '');
  return shelf?.find((phrase) => stands(phrase, tokens, from))?.length ?? 0;
}

/** How many tokens the longest phrase that ends before `to` takes; 0 if none does. */
export function phraseBefore(table: Phrases, tokens: readonly Token[], to: number): number {
  const shelf = table.byLast.get(tokens[to - 1]?.lower ?? '');
  return shelf?.find((phrase) => stands(phrase, tokens, to - phrase.length))?.length ?? 0;
}
