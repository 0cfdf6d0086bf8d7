const calendarDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const partialDate = /^(?!0000)\d{4}(?:-(?:0[1-9]|1[0-2]))?$/;
const timestamp =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d(?:\.\d{1,9})?)(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day of the Gregorian calendar as `2023-03-01`; it has no year 0. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = (calendarDate.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** A day, a month or a year: `2023-03-01`, `2023-03`, `2023`. */
export function isPartialDate(text: string): boolean {
  return partialDate.test(text) || isCalendarDate(text);
}

/** Whether a day, month or year is over before another begins; neither of `2019` and `2019-05` is. */
export function isBefore(date: string, other: string): boolean {
  const known = Math.min(date.length, other.length);
  return date.slice(0, known) < other.slice(0, known);
}

/** An instant with seconds and offset, by RFC 3339: `2026-11-24T09:00:00Z`, `2026-11-24T09:00:00+01:00`. */
export function isTimestamp(text: string): boolean {
  const [, date] = timestamp.exec(text) ?? [];
  return date !== undefined && isCalendarDate(date);
}

/** Days from 1 March of the year 0, as if the Gregorian calendar had always held. */
function dayNumber(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  // A year that begins in March has its leap day at its end.
  const years = month > 2 ? year : year - 1;
  const months = (month + 9) % 12;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return 365 * years + leapDays + Math.floor((153 * months + 2) / 5) + day - 1;
}

/** The day of the week of a calendar date: 0 is Sunday. */
export function weekdayOf(date: string): number {
  return (dayNumber(date) + 3) % 7;
}

/** How far a zone is ahead of UTC: -210 for `-03:30`, 0 for `Z`. */
function minutesAhead(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** Where an instant stands in time, in seconds from a fixed one, so that two of different zones can be compared. */
export function secondsOf(instant: string): number {
  const [, date = '', hours = '', minutes = '', seconds = '', zone = ''] =
    timestamp.exec(instant) ?? [];
  const minute = (dayNumber(date) * 24 + Number(hours)) * 60 + Number(minutes);
  return (minute - minutesAhead(zone)) * 60 + Number(seconds);
}

/** An instant in UTC, to the second: `2026-12-31T23:30:00-03:30` is `2027-01-01T03:00:00Z`. */
export function inUtc(instant: string): string {
  const [, date = '', hours = '', minutes = '', seconds = '', zone = ''] =
    timestamp.exec(instant) ?? [];
  const minute = Number(hours) * 60 + Number(minutes) - minutesAhead(zone);
  const day = minute < 0 ? dayBefore(date) : minute >= minutesADay ? dayAfter(date) : date;
  const ofDay = (minute + minutesADay) % minutesADay;
  const time = [Math.floor(ofDay / 60), ofDay % 60, Math.floor(Number(seconds))];
  return `${day}T${time.map((part) => String(part).padStart(2, '0')).join(':')}Z`;
}

/** The day that it is, at an instant, where the calendar is furthest ahead, 14 hours before UTC. */
export function lastDayOf(instant: string): string {
  const utc = inUtc(instant);
  const day = utc.slice(0, 10);
  return Number(utc.slice(11, 13)) < 10 ? day : dayAfter(day);
}

const minutesADay = 24 * 60;

function dayAfter(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day < daysIn(year, month)) return calendar(year, month, day + 1);
  return month < 12 ? calendar(year, month + 1, 1) : calendar(year + 1, 1, 1);
}

function dayBefore(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  if (day > 1) return calendar(year, month, day - 1);
  return month > 1
    ? calendar(year, month - 1, daysIn(year, month - 1))
    : calendar(year - 1, 12, 31);
}

function calendar(year: number, month: number, day: number): string {
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
}

/** The middle of a day, a month or a year, in days from a fixed one: where a number of that time stands on a scale. */
export function middleOf(date: string): number {
  const [year = '', month, day] = date.split('-');
  const first = dayNumber(`${year}-${month ?? '01'}-${day ?? '01'}`);
  const length =
    month === undefined ? 365 : day === undefined ? daysIn(Number(year), Number(month)) : 1;
  return first + (length - 1) / 2;
}
