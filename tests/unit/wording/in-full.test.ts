import { expect, test } from 'vitest';
import { inFull } from '../../../src/wording/index.ts';

test.each([
  [14000000, 'people', '14,000,000 people'],
  [[43, 82], '%', '43 to 82 per cent'],
  [3400000000, '$', '3,400,000,000 dollars'],
  [2 / 3, 'voters', '0.6667 voters'],
  [-12, '°C', '−12 degrees Celsius'],
  [[5500000, 7000000], '€', '5,500,000 to 7,000,000 euros'],
  [25, null, '25'],
] as const)('%o of %s is %s', (value, unit, full) => {
  expect(inFull(value, unit)).toBe(full);
});
