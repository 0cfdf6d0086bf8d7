import type { Role } from '../wording.ts';

/** How many of the periods of a rate are in each measure of time. */
export const periods: Readonly<Partial<Record<Role, Readonly<Record<string, number>>>>> = {
  perSecond: { second: 1, minute: 60, hour: 3600 },
  perMinute: { minute: 1, hour: 60, day: 1440 },
  perHour: { hour: 1, day: 24 },
  perDay: { day: 1, week: 7, month: 30, year: 365 },
  perWeek: { week: 1, month: 52 / 12, year: 52 },
  perMonth: { month: 1, year: 12 },
  perYear: { year: 1, decade: 10 },
};
/** The name of the measure of each period of a rate. */
export const names: readonly (readonly [Role, string])[] = [
  ['perMinute', 'minute'],
  ['perHour', 'hour'],
  ['perDay', 'day'],
  ['perWeek', 'week'],
  ['perMonth', 'month'],
  ['perYear', 'year'],
];

/** The measure of time that a rate is by. */
export const periodName = (rate: Role): string | undefined =>
  names.find(([role]) => role === rate)?.[1];
