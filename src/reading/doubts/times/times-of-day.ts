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

/** The times of day in a stretch of text. */
export function timesIn(text: string): Time[] {
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
