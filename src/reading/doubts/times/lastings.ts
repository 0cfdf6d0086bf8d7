import { isMark } from '../../tokens/token.ts';
import type { Mention, Told } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import type { View } from '../view.ts';

/** How long something took, in minutes, and how far that may be rounded. */
interface Lasting {
  first: Mention;
  minutes: number;
  room: number;
}

const inMinutes: Readonly<Record<string, number>> = { hour: 60, minute: 1 };

/** What is told in minutes may be a little off, in quarters and halves more, in whole hours half of one. */
const room = { minutes: 3, parts: 14, hours: 29 };

interface Tail {
  minutes: number;
  isExact: boolean;
}

/** “… 20min”, “… and a half”, “… e trinta e cinco”: what comes to the hours before it. */
function tailOf(next: Mention): Tail | null {
  const value = valueOf(next);
  if (next.measure === 'minute') return { minutes: value, isExact: true };
  const sign = next.told.parsed.tokens[next.to];
  if (next.kind === 'fraction' && !isMark(sign, '%'))
    return { minutes: 60 * value, isExact: false };
  const isBare = next.kind === 'count' && next.noun === null && value < 60;
  return isBare ? { minutes: value, isExact: true } : null;
}

/** “An hour and 25 minutes”: an hour that is no figure stands right before the minutes. */
function isBehindHour({ told, from }: Mention, measures: View['measures']): boolean {
  const { parsed, byRole } = told;
  const isOne = (at: number): boolean =>
    (['article', 'one'] as const).some((role) => byRole.get(role)?.some((cue) => cue.to === at));
  const isAnd = byRole.get('and')?.some(({ to }) => to === from) ?? false;
  const hour = from - (isAnd ? 2 : 1);
  return measures.get(parsed.tokens[hour]?.lower ?? '') === 'hour' && isOne(hour);
}

/** “Two and a half hours”, “2hr 20min”, “three hours and three quarters”. */
export function lastingsIn({ mentions, byRole }: Told, { measures }: View): Lasting[] {
  return mentions.flatMap((first, at) => {
    const per = inMinutes[first.measure ?? ''];
    const last = mentions[at - 1];
    const isTail =
      last?.measure === 'hour' && first.from - last.to <= 1 && first.measure === 'minute';
    if (per === undefined || isTail || first.rate !== null || first.figure.end) return [];
    if (first.figure.qualifier !== null) return [];
    const next = mentions[at + 1];
    const gap = next ? next.from - first.to : Infinity;
    const isAnd = byRole.get('and')?.some(({ from }) => from === first.to) ?? false;
    const isNext = next && first.measure === 'hour' && (gap === 0 || (gap === 1 && isAnd));
    const tail = isNext ? tailOf(next) : null;
    const hour = per === 1 && isBehindHour(first, measures) ? 60 : 0;
    const minutes = hour + per * valueOf(first) + (tail?.minutes ?? 0);
    const isExact = per === 1 || tail?.isExact === true;
    const open = isExact ? room.minutes : minutes % 60 === 0 ? room.hours : room.parts;
    return [{ first, minutes, room: open }];
  });
}
