import { describe, expect, it } from 'vitest';
import { clues } from '../../../src/reading/doubts/clues/index.ts';
import { weights } from '../../../src/reading/doubts/weights.ts';
import { caseExamples } from '../../sums/examples.ts';

/** How often each clue speaks among all ties of the open pairs and decoys. */
const spoken = (() => {
  const counts = clues.map(() => 0);
  for (const { candidates } of caseExamples())
    for (const { said } of candidates)
      for (const [at, clue] of said.clues.entries())
        if (said.much[at] !== 0) counts[clue] = (counts[clue] ?? 0) + 1;
  return counts;
})();

describe('the clues for what adds up', () => {
  it('have names that differ, each with a weight, and no weight is left of another', () => {
    const names = clues.map(({ name }) => name);
    expect(Object.keys(weights).sort()).toEqual(names.toSorted());
    expect(new Set(names).size).toBe(names.length);
  });

  it('all speak of some tie', () => {
    expect(clues.filter((_, at) => spoken[at] === 0).map(({ name }) => name)).toEqual([]);
  });
});
