import { expect, test } from 'vitest';
import { rfc822 } from '../../../../src/formats/feeds/rfc-822.ts';

test.each([
  ['2026-11-24T09:00:00Z', 'Tue, 24 Nov 2026 09:00:00 +0000'],
  ['2026-11-24T09:00:00+01:00', 'Tue, 24 Nov 2026 09:00:00 +0100'],
  ['2026-11-29T23:59:59.5-03:30', 'Sun, 29 Nov 2026 23:59:59 -0330'],
  ['2024-02-29T00:00:00Z', 'Thu, 29 Feb 2024 00:00:00 +0000'],
  ['2000-01-01T12:00:00Z', 'Sat, 01 Jan 2000 12:00:00 +0000'],
  ['1970-01-01T00:00:00Z', 'Thu, 01 Jan 1970 00:00:00 +0000'],
])('%s is %s', (instant, expected) => {
  expect(rfc822(instant)).toBe(expected);
  expect(Date.parse(expected)).toBe(Math.floor(Date.parse(instant) / 1000) * 1000);
});
