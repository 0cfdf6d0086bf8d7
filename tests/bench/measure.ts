const warmUp = 2000;
const measured = 6000;
const fewestRounds = 5;

/**
 * Milliseconds that one round of `work` takes once it is warm: the median of as many rounds as six seconds hold,
 * and of five at least.
 */
export function measure(work: () => void): number {
  const started = performance.now();
  do work();
  while (performance.now() - started < warmUp);
  const rounds: number[] = [];
  const begun = performance.now();
  while (rounds.length < fewestRounds || performance.now() - begun < measured) {
    const before = performance.now();
    work();
    rounds.push(performance.now() - before);
  }
  return rounds.toSorted((a, b) => a - b)[Math.floor(rounds.length / 2)] ?? NaN;
}
