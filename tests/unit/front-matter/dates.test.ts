import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  inUtc,
  isCalendarDate,
  isPartialDate,
  isTimestamp,
  secondsOf,
} from '../../../src/front-matter/dates.ts';

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

test.each([
  ['2026-11-24T09:00:00Z', '2026-11-24T10:00:00+01:00', 0],
  ['2026-11-24T09:00:00Z', '2026-11-24T09:00:00-03:30', 12_600],
  ['2026-12-31T23:59:59.5Z', '2027-01-01T00:00:00Z', 0.5],
  ['2024-02-28T00:00:00Z', '2024-03-01T00:00:00Z', 2 * 86_400],
  ['2100-02-28T00:00:00Z', '2100-03-01T00:00:00Z', 86_400],
])('from %s to %s it is %d seconds', (from, to, seconds) => {
  expect(secondsOf(to) - secondsOf(from)).toBe(seconds);
});

test('instants stand as far apart as the clock of the machine has them', () => {
  const epoch = secondsOf('1970-01-01T00:00:00Z');
  const day = fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const seconds = Math.floor(date.getTime() / 1000);
      const written = date.toISOString().replace(/\.\d+/, '');
      expect(secondsOf(written) - epoch).toBe(seconds);
    }),
  );
});

test('the same instant is told in UTC, as the clock of the machine has it', () => {
  const day = fc.date({
    min: new Date('0001-01-02'),
    max: new Date('9999-12-30'),
    noInvalidDate: true,
  });
  const offset = fc.integer({ min: -23 * 60 - 59, max: 23 * 60 + 59 });
  fc.assert(
    fc.property(day, offset, (date, minutes) => {
      const two = (number: number) => String(number).padStart(2, '0');
      const ahead = Math.abs(minutes);
      const zone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(ahead / 60))}:${two(ahead % 60)}`;
      const local = new Date(date.getTime() + minutes * 60_000).toISOString().slice(0, -1);
      expect(inUtc(`${local}${zone}`)).toBe(date.toISOString().replace(/\.\d+/, ''));
    }),
  );
});
