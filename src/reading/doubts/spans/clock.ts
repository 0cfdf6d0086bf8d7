import { type Mention, type Told } from '../mentions.ts';
import { isMark } from '../../tokens/token.ts';
import type { Doubt } from '../../types.ts';
import { valueOf } from '../sums-of.ts';
import { doubt, type Kind, type View } from '../view.ts';

/** A time of day, in minutes from midnight; of “7.45” nobody knows which half of the day it is in. */
interface Time {
  minutes: number;
  isHalf: boolean;
}

const DAY = 24 * 60;
/** “6.40pm”, “22:15”, “8h25”, “19.30 Uhr”, “7 p.m.”: with minutes behind a colon or an h, or with what says that it is one. */
const TIME =
  /(?<![\d.,:–-])([01]?\d|2[0-4])(?:([:.h])([0-5]\d))?(?:\s?([ap])\.?m\b\.?|\s?(uhr)\b)?(?![\d:]|[.,]\d)/giu;
/** A time further off is of something else. */
const FARTHEST = 2 * 60;
/** The times may stand in so many sentences before. */
const BACK = 2;

/** The times of day in a stretch of text. */
function timesIn(text: string): Time[] {
  return [...text.matchAll(TIME)].flatMap(([, hour, sign, minute, half, clock]) => {
    const isTime =
      half !== undefined || clock !== undefined || (sign !== undefined && sign !== '.');
    if (!isTime) return [];
    const twelve = Number(hour) % 12;
    const hours =
      half === undefined ? Number(hour) : half.toLowerCase() === 'p' ? twelve + 12 : twelve;
    const isHalf = half === undefined && hours <= 12 && sign !== 'h' && clock === undefined;
    return [{ minutes: hours * 60 + Number(minute ?? 0), isHalf }];
  });
}

/** How long something took, in minutes, and how far that may be rounded. */
interface Lasting {
  first: Mention;
  /** The token behind it. */
  to: number;
  minutes: number;
  room: number;
}

const inMinutes: Readonly<Record<string, number>> = { hour: 60, minute: 1 };

/** “Two and a half hours”, “2hr 20min”, “three hours and three quarters”. */
function lastingsIn({ mentions, parsed: { tokens }, byRole }: Told): Lasting[] {
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
    const more = !isNext
      ? null
      : next.measure === 'minute'
        ? valueOf(next)
        : next.kind === 'fraction' && !isMark(tokens[next.to], '%')
          ? 60 * valueOf(next)
          : null;
    const minutes = per * valueOf(first) + (more ?? 0);
    const room = per === 1 || next?.measure === 'minute' ? 3 : minutes % 60 === 0 ? 29 : 14;
    const to = more === null ? first.to : (next?.to ?? first.to);
    return [{ first, to, minutes, room }];
  });
}

/** The minutes from one time to a later one: those of the next day, and of the other half of it, where nothing is said. */
function spansOf(times: readonly Time[]): number[] {
  return times.flatMap((start, at) =>
    times.slice(at + 1).flatMap((end) => {
      const apart = (end.minutes - start.minutes + DAY) % DAY;
      return start.isHalf || end.isHalf ? [apart, (apart + DAY / 2) % DAY] : [apart];
    }),
  );
}

/** “After two hours”, “two hours later”: else it may have lasted at any time. */
function isTied({ first: { told, from }, to }: Lasting): boolean {
  return (
    told.byRole
      .get('lasting')
      ?.some((cue) => (cue.to <= from && from - cue.to <= 1) || cue.from === to) ?? false
  );
}

function textOf({ parsed: { text, tokens, sentences }, span }: Told, back: number): string {
  const own = sentences.findIndex(({ from }) => from === span.from);
  const from = sentences[Math.max(0, own - back)]?.from ?? span.from;
  return text.slice(tokens[from]?.start ?? 0, tokens[span.to - 1]?.end ?? 0);
}

/** “It left at 22:15 … and drew in at 09:45, eleven and a half hours later.” */
function clockDoubts(view: View): Doubt[] {
  const able = view.tolds.filter(({ mentions }) =>
    mentions.some(({ measure }) => inMinutes[measure ?? ''] !== undefined),
  );
  return able.flatMap((told) => {
    const lastings = lastingsIn(told);
    const [lasting, ...others] = lastings;
    const own = timesIn(textOf(told, 0));
    const times = own.length > 1 ? own : timesIn(textOf(told, BACK));
    if (!lasting || !isTied(lasting) || others.length > 0 || times.length < 2 || times.length > 3)
      return [];
    const apart = spansOf(times).map((span) => Math.abs(span - lasting.minutes));
    const nearest = Math.min(...apart);
    const isNear = nearest > lasting.room && nearest <= Math.min(FARTHEST, lasting.minutes);
    return isNear ? [doubt('dates', lasting.first, [])] : [];
  });
}

export const clock: Kind = {
  kind: 'dates',
  example: {
    holds:
      'The power failed at 6.40pm and came back at 9.10pm, after two and a half hours of darkness.',
    fails:
      'The power failed at 6.40pm and came back at 9.10pm, after three and a half hours of darkness.',
  },
  find: clockDoubts,
};
