import type { Told } from '../mentions.ts';
import type { View } from '../view.ts';

/** A time of day, in minutes from midnight; of “7.45” nobody knows which half of the day it is in. */
export interface Time {
  minutes: number;
  isHalf: boolean;
}

/** The minutes of a day. */
export const DAY = 24 * 60;
/** “6.40pm”, “22:15”, “8h25”, “19.30 Uhr”, “7 p.m.”, “5 h 40”: with minutes behind a colon or an h, or with what says that it is one. */
const TIME =
  /(?<![\d.,:–-])([01]?\d|2[0-4])(?:\s?([:.h])\s?([0-5]\d))?(?:\s?([ap])\.?m\b\.?|\s?(uhr)\b)?(?![\d:]|[.,]\d)/giu;

/** The times in digits; “7.45” is one where it is no figure. */
function digitalIn(text: string, isFigure: (start: number) => boolean): (Time & { at: number })[] {
  return [...text.matchAll(TIME)].flatMap(
    ({ index, 1: hour, 2: sign, 3: minute, 4: half, 5: clock }) => {
      const isTime =
        half !== undefined ||
        clock !== undefined ||
        (sign !== undefined && (sign !== '.' || !isFigure(index)));
      if (!isTime) return [];
      const twelve = Number(hour) % 12;
      const hours =
        half === undefined ? Number(hour) : half.toLowerCase() === 'p' ? twelve + 12 : twelve;
      const isHalf = half === undefined && hours <= 12 && sign !== 'h' && clock === undefined;
      return [{ at: index, minutes: hours * 60 + Number(minute ?? 0), isHalf }];
    },
  );
}

/** The times of day that a sentence tells, in digits or by name, in their order. */
export function timesIn(
  { parsed: { text, tokens }, span, mentions }: Told,
  { noons }: View,
): Time[] {
  const start = tokens[span.from]?.start ?? 0;
  const isFigure = (at: number): boolean =>
    mentions.some(({ figure }) => figure.span.start <= start + at && start + at < figure.span.end);
  const named = tokens.slice(span.from, span.to).flatMap((token) => {
    const minutes = noons.get(token.lower);
    return minutes === undefined ? [] : [{ at: token.start - start, minutes, isHalf: false }];
  });
  const digital = digitalIn(text.slice(start, tokens[span.to - 1]?.end), isFigure);
  return [...named, ...digital].sort((a, b) => a.at - b.at);
}
