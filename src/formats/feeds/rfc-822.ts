import { weekdayOf } from '../../front-matter/dates.ts';
import type { Timestamp } from '../../front-matter/types.ts';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
// oxfmt-ignore
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An instant in the form that RSS wants, in the zone of its author: `2026-11-24T09:00:00+01:00` is
 * `Tue, 24 Nov 2026 09:00:00 +0100`. RFC 822 with years of four digits; it has no parts of seconds.
 */
export function rfc822(instant: Timestamp): string {
  const [date = '', time = ''] = instant.split('T');
  const [year, month, day] = date.split('-');
  const zone = /[+-]\d\d:\d\d$/.exec(time)?.[0].replace(':', '') ?? '+0000';
  return `${days[weekdayOf(date)]}, ${day} ${months[Number(month) - 1]} ${year} ${time.slice(0, 8)} ${zone}`;
}
