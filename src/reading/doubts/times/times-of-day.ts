import { phraseAt, phraseBefore } from '../../tokens/phrases.ts';
import type { HourWords } from '../doubt-words.ts';
import type { Mention, Told } from '../mentions.ts';
import type { View } from '../view.ts';

/** A time of day, in minutes from midnight; of “7.45” nobody knows which half of the day it is in. */
export interface Time {
  minutes: number;
  isHalf: boolean;
  /** The weekday beside it, from Monday, 0. */
  weekday: number | null;
}

/** A time and the character of its sentence at which it begins. */
interface Found extends Omit<Time, 'weekday'> {
  at: number;
}

/** The minutes of a day. */
export const DAY = 24 * 60;
const HALF = 12;
/** “6.40pm”, “22:15”, “8h25”, “19.30 Uhr”, “7 p.m.”, “5 h 40”: with minutes behind a colon or an h, or with what says that it is one. */
const TIME =
  /(?<![\d.,:–-])([01]?\d|2[0-4])(?:\s?([:.h])\s?([0-5]\d))?(?:\s?([ap])\.?m\b\.?|\s?(uhr)\b)?(?![\d:]|[.,]\d)/giu;

/** The times in digits; “7.45” is one where it is no figure. */
function digitalIn(text: string, isFigure: (start: number) => boolean): Found[] {
  return [...text.matchAll(TIME)].flatMap(
    ({ index, 1: hour, 2: sign, 3: minute, 4: half, 5: clock }) => {
      const isTime =
        half !== undefined ||
        clock !== undefined ||
        (sign !== undefined && (sign !== '.' || !isFigure(index)));
      if (!isTime) return [];
      const twelve = Number(hour) % HALF;
      const hours =
        half === undefined ? Number(hour) : half.toLowerCase() === 'p' ? twelve + HALF : twelve;
      const isHalf = half === undefined && hours <= HALF && sign !== 'h' && clock === undefined;
      return [{ at: index, minutes: hours * 60 + Number(minute ?? 0), isHalf }];
    },
  );
}

/** Nothing is counted or measured by a number. */
const isBare = ({ kind, noun, group }: Mention): boolean =>
  kind === 'count' && noun === null && group === null;

/** “At six”, “half past five”, “a las nueve y media”: the hours in words that no number counts something by. */
function wordsIn(told: Told, { hours, leaders, past }: HourWords): Found[] {
  const { tokens } = told.parsed;
  const start = tokens[told.span.from]?.start ?? 0;
  const found: Found[] = [];
  for (let at = told.span.from; at < told.span.to; at++) {
    const token = tokens[at];
    const hour = token?.kind === 'word' ? hours.get(token.lower) : undefined;
    if (!token || hour === undefined) continue;
    const more = past.find(
      ({ before, behind }) =>
        phraseBefore(before, tokens, at) > 0 || phraseAt(behind, tokens, at + 1) > 0,
    );
    if (!more && phraseBefore(leaders, tokens, at) === 0) continue;
    const mention = told.mentions.find(({ from, to }) => at >= from && at < to);
    if (mention && (!isBare(mention) || mention.to - mention.from > 1) && !more) continue;
    found.push({
      at: token.start - start,
      minutes: ((hour % HALF) * 60 + (more?.minutes ?? 0) + DAY) % DAY,
      isHalf: true,
    });
  }
  return found;
}

/** So many characters part a time and its weekday: “at six on the morning of Friday”. */
const BESIDE = 24;

/** The weekday that a sentence tells beside one of its characters, behind it first. */
function weekdayBeside(weekdays: readonly { at: number; weekday: number }[], at: number) {
  const behind = weekdays.find((one) => one.at > at && one.at - at <= BESIDE);
  const before = weekdays.findLast((one) => one.at < at && at - one.at <= BESIDE);
  return (behind ?? before)?.weekday ?? null;
}

/** The times of day that a sentence tells, in digits, in words or by name, in their order. */
export function timesIn(told: Told, view: View): Time[] {
  const { parsed, span, mentions } = told;
  const { text, tokens } = parsed;
  const start = tokens[span.from]?.start ?? 0;
  const isFigure = (at: number): boolean =>
    mentions.some(
      (one) =>
        one.figure.span.start <= start + at &&
        start + at < one.figure.span.end &&
        !(isBare(one) && phraseBefore(view.clock.leaders, tokens, one.from) > 0),
    );
  const own = tokens.slice(span.from, span.to);
  const named = own.flatMap((token): Found[] => {
    const minutes = view.noons.get(token.lower);
    return minutes === undefined ? [] : [{ at: token.start - start, minutes, isHalf: false }];
  });
  const digital = digitalIn(text.slice(start, tokens[span.to - 1]?.end), isFigure);
  const weekdays = own.flatMap((token) => {
    const weekday = view.weekdays.get(token.lower) ?? -1;
    return weekday < 0 ? [] : [{ at: token.start - start, weekday }];
  });
  return [...named, ...digital, ...wordsIn(told, view.clock)]
    .sort((a, b) => a.at - b.at)
    .map(({ at, minutes, isHalf }) => ({
      minutes,
      isHalf,
      weekday: weekdayBeside(weekdays, at),
    }));
}
