import { describe, expect, it } from 'vitest';
import { clues } from '../../../src/reading/doubts/clues/index.ts';
import { weights } from '../../../src/reading/doubts/weights.ts';
import { caseExamples } from '../../sums/examples.ts';

/** The names of clues that speak of no tie of the open pairs and decoys, which are read until all have spoken. */
function silent(): string[] {
  const left = new Set(clues.keys());
  for (const { candidates } of caseExamples()) {
    for (const { said } of candidates)
      for (const [at, clue] of said.clues.entries()) if (said.much[at] !== 0) left.delete(clue);
    if (left.size === 0) break;
  }
  return clues.filter((_, clue) => left.has(clue)).map(({ name }) => name);
}

describe('the clues for what adds up', () => {
  it('have names that differ, each with a weight, and no weight is left of another', () => {
    const names = clues.map(({ name }) => name);
    expect(Object.keys(weights).sort()).toEqual(names.toSorted());
    expect(new Set(names).size).toBe(names.length);
  });

  it('all speak of some tie', () => {
    expect(silent()).toEqual([]);
  });
});
