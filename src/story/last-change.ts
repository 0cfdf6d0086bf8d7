import type { Story } from './types.ts';
import type { Timestamp } from '../front-matter/types.ts';

type Changing = Pick<Story, 'published' | 'corrections'>;

/**
 * When a story was last changed, as it was written down: the instant of publishing, or the day of its latest
 * correction where that is a later day.
 */
export function lastChange({ published, corrections }: Changing): string {
  const latest = daysOf(corrections).at(-1);
  return latest !== undefined && latest > published ? latest : published;
}

/**
 * The same as an instant, for formats that know no days. Of a correction the day alone is known, so it stands at
 * the first second of that day in the zone of publishing; at the latest a second after what came before, so that
 * each correction moves the instant, one on the day of publishing too.
 */
export function changedAt({ published, corrections }: Changing): Timestamp {
  const zone = /Z$|[+-]\d\d:\d\d$/.exec(published)?.[0] ?? 'Z';
  const local = published.slice(0, -zone.length);
  const changed = daysOf(corrections).reduce((before, day) => {
    const [start, next] = [`${day}T00:00:00`, secondAfter(before)];
    return start > next ? start : next;
  }, local);
  return `${changed}${zone}`;
}

const daysOf = (corrections: Story['corrections']) => corrections.map(({ date }) => date).sort();

/** Within the same day: the last second of a day has none after it. */
function secondAfter(local: string): string {
  const [day = '', time = ''] = local.split('T');
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  const next = Math.min((hours * 60 + minutes) * 60 + Math.floor(seconds) + 1, 86_399);
  const parts = [Math.floor(next / 3600), Math.floor(next / 60) % 60, next % 60];
  return `${day}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}
