import { describe, expect, test } from 'vitest';
import { clues } from '../../../../src/reading/speakers/clues/index.ts';
import { meantClues } from '../../../../src/reading/speakers/clues/meant/index.ts';
import { saysOfCandidate, saysOfMeant } from './asked.ts';

describe('a clue speaks in its example and is silent in the other', () => {
  test.for(clues.map((clue) => [clue.name, clue] as const))('%s', ([, clue]) => {
    expect(saysOfCandidate(clue.example, clue), clue.example.text).toBeGreaterThan(0);
    expect(saysOfCandidate(clue.but, clue), clue.but.text).toBe(0);
  });

  test.for(meantClues.map((clue) => [clue.name, clue] as const))(
    'of whom words mean: %s',
    ([, { says, example, but }]) => {
      expect(saysOfMeant(example, says), example.text).toBeGreaterThan(0);
      expect(saysOfMeant(but, says), but.text).toBe(0);
    },
  );
});

test('no two clues of a table have one name', () => {
  for (const table of [clues, meantClues]) {
    const names = table.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  }
});

test('what a clue says is no more than whole', () => {
  for (const clue of clues)
    for (const shown of [clue.example, clue.but])
      expect(saysOfCandidate(shown, clue)).toBeLessThanOrEqual(1);
});
