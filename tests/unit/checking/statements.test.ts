import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/checking/codes/text/statements.ts';
import { complaintsOf } from '../../sums/cases.ts';

const rows = Object.entries(statements).flatMap(([code, pairs]) =>
  pairs.map((pair) => ({ code, ...pair })),
);

describe('what the manual says of a statement', () => {
  it.each(rows)('holds: $holds', ({ holds }) => {
    expect(complaintsOf(holds, 'en')).toEqual([]);
  });

  it.each(rows)('is an error: $fails', ({ code, fails }) => {
    const told = complaintsOf(fails, 'en').map((problem) => `${problem.severity} ${problem.code}`);
    expect(told).toEqual([`error ${code}`]);
  });
});
