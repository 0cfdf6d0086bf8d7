/** So many words are remembered: more than a language’s news uses in a day. */
const MOST = 20_000;

/**
 * Tells of a word what `tell` tells, which is asked once for each word: texts use the same ones over and over. All are
 * forgotten where they become too many.
 */
export function byWord<Told>(tell: (word: string) => Told): (word: string) => Told {
  const told = new Map<string, Told>();
  return (word) => {
    const known = told.get(word);
    if (known !== undefined) return known;
    if (told.size >= MOST) told.clear();
    const made = tell(word);
    told.set(word, made);
    return made;
  };
}
