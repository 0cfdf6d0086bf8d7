import { describe, expect, it } from 'vitest';
import { readCases } from '../../sums/cases.ts';
import { scoreCases } from '../../sums/scored.ts';

/** How many of the slips are found at least, and what is said at most of right texts and decoys, by group and language. */
const reached = [
  { group: 'open', lang: 'en', found: 967, falseErrors: 0, falseWarnings: 63 },
  { group: 'open', lang: 'es', found: 361, falseErrors: 0, falseWarnings: 14 },
  { group: 'open', lang: 'de', found: 84, falseErrors: 0, falseWarnings: 3 },
  { group: 'open', lang: 'fr', found: 87, falseErrors: 0, falseWarnings: 4 },
  { group: 'open', lang: 'pt', found: 84, falseErrors: 0, falseWarnings: 3 },
  { group: 'sealed', lang: 'en', found: 205, falseErrors: 0, falseWarnings: 15 },
  { group: 'sealed', lang: 'es', found: 114, falseErrors: 0, falseWarnings: 7 },
  { group: 'sealed', lang: 'de', found: 26, falseErrors: 0, falseWarnings: 3 },
  { group: 'sealed', lang: 'fr', found: 20, falseErrors: 0, falseWarnings: 1 },
  { group: 'sealed', lang: 'pt', found: 21, falseErrors: 0, falseWarnings: 1 },
] as const;

describe.each(reached)('$group slips in $lang', ({ group, lang, found, ...said }) => {
  const scored = scoreCases(group, lang);

  it(`are found, ${found} of them`, () => {
    expect(scored.found).toBeGreaterThanOrEqual(found);
  });

  it('are hardly seen in right texts and decoys', () => {
    expect(scored.falseErrors).toBeLessThanOrEqual(said.falseErrors);
    expect(scored.falseWarnings).toBeLessThanOrEqual(said.falseWarnings);
  });
});

it('there are 2,676 pairs and 1,136 decoys, a fifth of them sealed', () => {
  const count = (group: 'open' | 'sealed') => {
    const cases = readCases(group);
    return [
      cases.filter(({ kind }) => kind !== null).length,
      cases.filter(({ kind }) => kind === null).length,
    ];
  };
  expect([count('open'), count('sealed')]).toEqual([
    [2108, 940],
    [568, 196],
  ]);
});
