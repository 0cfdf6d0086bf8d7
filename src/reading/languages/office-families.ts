/** Which kinds of office each word may stand for, and by which words a text goes on with whoever holds one. */
export interface Offices {
  offices: ReadonlyMap<string, ReadonlySet<number>>;
  laterNames: ReadonlyMap<string, ReadonlySet<number>>;
}

type Filed = Map<string, Set<number>>;

function file(table: Filed, words: readonly string[], family: number): void {
  for (const word of words) table.set(word, (table.get(word) ?? new Set()).add(family));
}

function split(words = ''): string[] {
  return words.trim().split(/\s+/).filter(Boolean);
}

/**
 * Reads families of words for those who hold one kind of office, a line each, longer ones indented where they go on.
 * Behind the bar stand those by which a text goes on with somebody whose office it has told by another word.
 */
export function officesOf(text: string): Offices {
  const offices: Filed = new Map();
  const laterNames: Filed = new Map();
  const lines = text.trim().split(/\n {2}(?! )/);
  lines.forEach((line, family) => {
    const [holders, later] = line.split('|').map(split);
    file(offices, [...(holders ?? []), ...(later ?? [])], family);
    file(laterNames, later ?? [], family);
  });
  return { offices, laterNames };
}
