/** Words and numbers by turns, as pairs: “mil 1e3 milhão 1e6”. */
export function valued(list: string): [word: string, value: number][] {
  return [...list.matchAll(/(\S+) (\S+)/g)].map(([, word = '', value]) => [word, Number(value)]);
}

/** Each word of a list with what all of them tell. */
export function eachAs<const Told>(
  list: string,
  told: Told,
): (readonly [word: string, told: Told])[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => [word, told] as const);
}
