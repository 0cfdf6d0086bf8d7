import { describe, expect, it } from 'vitest';
import { clues } from '../../../src/reading/doubts/clues/index.ts';
import { isAskedOf } from '../../../src/reading/doubts/clues/clue.ts';
import { weights } from '../../../src/reading/doubts/weights.ts';
import { readCases } from '../../sums/cases.ts';
import { tiesOf } from '../../sums/examples.ts';

/** The names of clues that speak of no tie of the open pairs and decoys, which are read until all have spoken. */
function silent(): string[] {
  const left = new Set(clues);
  for (const one of readCases('open')) {
    for (const { tie, around } of tiesOf(one))
      for (const clue of left)
        if (isAskedOf(clue, tie) && clue.says(tie, around) !== 0) left.delete(clue);
    if (left.size === 0) break;
  }
  return [...left].map(({ name }) => name);
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
