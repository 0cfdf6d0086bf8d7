import { expect, test } from 'vitest';
import { changedAt, lastChange } from '../../../src/story/last-change.ts';

const noon = '2026-11-20T12:00:00+01:00';

test.each([
  ['nothing corrected', noon, [], noon, noon],
  [
    'a part of a second',
    '2026-11-20T12:00:00.25Z',
    [],
    '2026-11-20T12:00:00.25Z',
    '2026-11-20T12:00:00.25Z',
  ],
  ['a later day', noon, ['2026-11-22'], '2026-11-22', '2026-11-22T00:00:00+01:00'],
  [
    'the latest of several',
    noon,
    ['2026-11-23', '2026-11-22'],
    '2026-11-23',
    '2026-11-23T00:00:00+01:00',
  ],
  ['two on one day', noon, ['2026-11-22', '2026-11-22'], '2026-11-22', '2026-11-22T00:00:01+01:00'],
  ['the day of publishing', noon, ['2026-11-20'], noon, '2026-11-20T12:00:01+01:00'],
  [
    'over the hour',
    '2026-11-20T12:59:59Z',
    ['2026-11-20'],
    '2026-11-20T12:59:59Z',
    '2026-11-20T13:00:00Z',
  ],
  [
    'the last second of a day',
    '2026-11-20T23:59:59Z',
    ['2026-11-20'],
    '2026-11-20T23:59:59Z',
    '2026-11-20T23:59:59Z',
  ],
])('%s', (_, published, dates, day, instant) => {
  const corrections = dates.map((date) => ({ on: [], date, was: 'a', now: 'b', why: 'c' }));
  expect(lastChange({ published, corrections })).toBe(day);
  expect(changedAt({ published, corrections })).toBe(instant);
});
