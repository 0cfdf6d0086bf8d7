import { editAtRandom } from './random-edits.ts';

/** Edits at random, prints a line for each edit, and gives the exit status. */
export function tellEdits(count = 30, seed = 1): 0 | 1 {
  const differ: number[] = [];
  editAtRandom(count, seed, (nth, what, differing) => {
    if (differing.length > 0) differ.push(nth);
    console.log(`${nth} of ${count}, seed ${seed}, ${what}${found(differing)}`);
  });
  console.log(
    differ.length === 0
      ? `After each of ${count} edits the site was what a whole build makes.`
      : `After ${differ.length} of ${count} edits the site was not what a whole build makes: ${differ.join(', ')}.`,
  );
  return differ.length > 0 ? 1 : 0;
}

function found(differing: readonly string[]): string {
  return differing.length === 0
    ? ': as all of it made anew'
    : `: other than all of it made anew: ${differing.join(', ')}`;
}
