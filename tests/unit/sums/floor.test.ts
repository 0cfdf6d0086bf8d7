import { describe, expect, it } from 'vitest';
import { readCases } from '../../sums/cases.ts';
import { scoreCases } from '../../sums/scored.ts';

/** How many of the slips are found at least, by group and language; nothing may be said of a right text or a decoy. */
const reached = [
  { group: 'open', lang: 'en', found: 120 },
  { group: 'open', lang: 'es', found: 37 },
  { group: 'open', lang: 'de', found: 30 },
  { group: 'open', lang: 'fr', found: 28 },
  { group: 'open', lang: 'pt', found: 29 },
  { group: 'sealed', lang: 'en', found: 40 },
  { group: 'sealed', lang: 'es', found: 21 },
  { group: 'sealed', lang: 'de', found: 11 },
  { group: 'sealed', lang: 'fr', found: 11 },
  { group: 'sealed', lang: 'pt', found: 12 },
] as const;

describe.each(reached)('$group slips in $lang', ({ group, lang, found }) => {
  const scored = scoreCases(group, lang);

  it(`are found, ${found} of them`, () => {
    expect(scored.found).toBeGreaterThanOrEqual(found);
  });

  it('are not seen in right texts and decoys', () => {
    expect([scored.falseErrors, scored.falseWarnings]).toEqual([0, 0]);
  });
});

it('there are 358 pairs and 118 decoys, nearly a third of them sealed', () => {
  const count = (group: 'open' | 'sealed') => {
    const cases = readCases(group);
    return [
      cases.filter(({ kind }) => kind !== null).length,
      cases.filter(({ kind }) => kind === null).length,
    ];
  };
  expect([count('open'), count('sealed')]).toEqual([
    [252, 86],
    [106, 32],
  ]);
});
