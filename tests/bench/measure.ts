const warmUp = 2000;
const measured = 6000;
const fewestRounds = 5;

/** What some work costs in milliseconds of the processor: the median of its rounds, and the least and the most of them. */
export interface Measured {
  median: number;
  least: number;
  most: number;
}

/**
 * What each of some works costs that are done to the same texts: text by text in turns, so that whatever else the machine
 * does costs them alike. Warm; as many rounds as six seconds hold, and five at least.
 */
export function measure<Text>(
  texts: readonly Text[],
  works: readonly ((text: Text) => unknown)[],
): Measured[] {
  const begun = performance.now();
  do roundOf(texts, works, 0);
  while (performance.now() - begun < warmUp);
  const rounds: number[][] = [];
  const started = performance.now();
  while (rounds.length < fewestRounds || performance.now() - started < measured)
    rounds.push(roundOf(texts, works, rounds.length));
  return works.map((_, work) => {
    const sorted = rounds.map((costs) => costs[work] ?? NaN).sort((a, b) => a - b);
    const [least = NaN] = sorted;
    return {
      ...{ least, most: sorted.at(-1) ?? NaN },
      median: sorted[Math.floor(sorted.length / 2)] ?? NaN,
    };
  });
}

/** What each work costs for all texts together; which one is done first changes from text to text, and from round to round. */
function roundOf<Text>(
  texts: readonly Text[],
  works: readonly ((text: Text) => unknown)[],
  round: number,
): number[] {
  const costs = works.map(() => 0);
  texts.forEach((text, number) => {
    for (let turn = 0; turn < works.length; turn++) {
      const at = (turn + number + round) % works.length;
      // Of one thread: what collects what was thrown away, or compiles, beside it is no work of ours.
      const before = process.threadCpuUsage();
      works[at]?.(text);
      const { user, system } = process.threadCpuUsage(before);
      costs[at] = (costs[at] ?? 0) + (user + system) / 1000;
    }
  });
  return costs;
}
