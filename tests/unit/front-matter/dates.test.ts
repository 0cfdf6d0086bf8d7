import { expect, test } from 'vitest';
import { isCalendarDate, isPartialDate, isTimestamp } from '../../../src/front-matter/dates.ts';

test.each([
  ['2023-03-01', true],
  ['2024-02-29', true],
  ['2000-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2023-04-31', false],
  ['2023-13-01', false],
  ['2023-00-10', false],
  ['2023-01-00', false],
  ['2023-1-1', false],
  ['2023-03-01T00:00:00Z', false],
  ['٢٠٢٣-٠٣-٠١', false],
  ['', false],
])('“%s” is a day of the calendar: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

test.each([
  ['2023', true],
  ['2023-02', true],
  ['2023-02-28', true],
  ['2023-13', false],
  ['2023-02-30', false],
  ['23', false],
])('“%s” is a day, a month or a year: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

test.each([
  ['2026-11-24T09:00:00Z', true],
  ['2026-11-24T09:00:00+05:45', true],
  ['2026-11-24T09:00:00.25-03:00', true],
  ['2026-11-24T09:00:00', false],
  ['2026-11-24 09:00:00Z', false],
  ['2026-11-24T24:00:00Z', false],
  ['2026-11-24T09:60:00Z', false],
  ['2026-11-24T09:00:00+24:00', false],
  ['2026-02-30T09:00:00Z', false],
  ['2026-11-24', false],
])('“%s” is an instant with its offset: %s', (text, expected) => {
  expect(isTimestamp(text)).toBe(expected);
});
