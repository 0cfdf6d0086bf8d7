import { editAtRandom } from './random-edits.ts';

/** Edits at random, prints a line for each edit, and gives the exit status. */
export function tellEdits(count = 30, seed = 1): 0 | 1 {
  const differ: number[] = [];
  editAtRandom(count, seed, (nth, what, differing) => {
    if (differing !== null && differing.length > 0) differ.push(nth);
    console.log(`${nth} of ${count}, seed ${seed}, ${what}${found(differing)}`);
  });
  return differ.length > 0 ? 1 : 0;
}

function found(differing: readonly string[] | null): string {
  if (differing === null) return '';
  return differing.length === 0
    ? ': as built where nothing was kept'
    : `: other than built where nothing was kept: ${differing.join(', ')}`;
}
