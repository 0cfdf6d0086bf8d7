/** Words or phrases by the name of what they say, a row for each name. */
export type Rows = ReadonlyMap<string, readonly string[]>;

/** Reads rows of “name: word word”, which go on in indented lines; where a row has commas they part phrases. */
export function rows(text: string): Rows {
  return new Map(
    text
      .trim()
      .split(/\n(?! )/)
      .map((row) => {
        const [name = '', ...rest] = row.split(':');
        const list = rest.join(':').trim();
        const parts = list.includes(',') ? list.split(',') : list.split(/\s+/);
        return [name.trim(), parts.map((part) => part.trim()).filter(Boolean)] as const;
      }),
  );
}

/** The phrases of the rows that a number names, by that number: “1.5: half as much again”. */
export function numbered(table: Rows): ReadonlyMap<string, number> {
  return new Map(
    [...table].flatMap(([name, list]) =>
      Number(name) > 0
        ? list.map((phrase) => [phrase.replace(/\s+/g, ' '), Number(name)] as const)
        : [],
    ),
  );
}

/** The words of one row; none where a language has no such row. */
export function rowOf(table: Rows, name: string): ReadonlySet<string> {
  return new Set(table.get(name));
}

/** All words of a table. */
export function allOf(table: Rows): ReadonlySet<string> {
  return new Set([...table.values()].flat());
}
