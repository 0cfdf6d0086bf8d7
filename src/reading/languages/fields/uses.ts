/** Words with what each of them does; a word stands once. */
export type Uses<Use extends string> = ReadonlyMap<string, ReadonlySet<Use>>;

/**
 * Reads rows of “use, use: word word”, which go on in indented lines.
 * @param known all uses that a row may name
 * @throws where a row names another one, or a word stands twice: a slip in the folder of a language
 */
export function usesOf<const Use extends string>(known: readonly Use[], text: string): Uses<Use> {
  const table = new Map<string, ReadonlySet<Use>>();
  for (const row of text.trim().split(/\n(?! )/)) {
    const [head = '', list = ''] = row.split(':');
    const uses = head.split(',').map((name) => {
      const use = known.find((other) => other === name.trim());
      if (use === undefined)
        throw new Error(`“${name.trim()}” before “${list.trim()}” is none of ${known.join(', ')}`);
      return use;
    });
    for (const word of list.trim().split(/\s+/)) {
      const before = table.get(word);
      if (before) {
        const all = [...new Set([...before, ...uses])].join(', ');
        const rows = `“${[...before].join(', ')}” and “${uses.join(', ')}”`;
        throw new Error(
          `“${word}” stands twice, in ${rows}: one row tells all that it does, “${all}: ${word}”`,
        );
      }
      table.set(word, new Set(uses));
    }
  }
  return table;
}

/** The words of a table that have a use. */
export function wordsFor<Use extends string>(table: Uses<Use>, use: Use): ReadonlySet<string> {
  return new Set([...table].filter(([, uses]) => uses.has(use)).map(([word]) => word));
}
