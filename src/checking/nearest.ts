/** Nobody means a name by more letters, and comparing them takes time. */
const longest = 100;

/** The name that is no more than a third of its letters away from a word; `null` where none is. */
export function nearest(word: string, names: Iterable<string>): string | null {
  if (word.length > longest) return null;
  const typed = word.toLowerCase();
  let best: { name: string; slips: number } | null = null;
  for (const name of names) {
    const most = Math.max(name.length / 3, 1);
    if (Math.abs(name.length - word.length) > most) continue;
    const slips = slipsBetween(typed, name.toLowerCase());
    if (slips <= most && slips < (best?.slips ?? Infinity)) best = { name, slips };
  }
  return best?.name ?? null;
}

/** “wrold”; did you mean “world”? Without the question where no name is near. */
export function withNearest(word: string, names: Iterable<string>): string {
  const near = nearest(word, names);
  return near === null ? `“${word}”` : `“${word}”; did you mean “${near}”?`;
}

/** How many letters are to be put in, left out, changed, or swapped with the next (Damerau and Levenshtein). */
function slipsBetween(a: string, b: string): number {
  const rows: number[][] = [];
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 0; i <= a.length; i += 1) {
    rows[i] = [];
    for (let j = 0; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const ways = [
        ...(i === 0 || j === 0 ? [Math.max(i, j)] : [at(i - 1, j - 1) + Number(!same)]),
        ...(i > 0 && j > 0 ? [at(i - 1, j) + 1, at(i, j - 1) + 1] : []),
        ...(swapped ? [at(i - 2, j - 2) + 1] : []),
      ];
      rows[i]?.push(Math.min(...ways));
    }
  }
  return at(a.length, b.length);
}
