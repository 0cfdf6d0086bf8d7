function file(table: Map<string, Set<number>>, line: string, family: number): void {
  for (const word of line.split(/[\s|]+/).filter(Boolean))
    table.set(word, (table.get(word) ?? new Set()).add(family));
}

/**
 * Which kinds of office or body each word may stand for. Tables hold families of words for those of one kind, a line
 * each, longer ones indented where they go on. Behind the bar stand those by which a text goes on with somebody whom it
 * has told by another word.
 */
export function kindsIn(...tables: readonly string[]): ReadonlyMap<string, ReadonlySet<number>> {
  const kinds = new Map<string, Set<number>>();
  tables
    .flatMap((table) => table.trim().split(/\n {2}(?! )/))
    .forEach((line, family) => {
      file(kinds, line, family);
    });
  return kinds;
}
