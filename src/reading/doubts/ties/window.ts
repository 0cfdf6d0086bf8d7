import type { Mention, Told } from '../mentions.ts';
import { isNear, type View } from '../view.ts';

/** The sentences with numbers among so many before one and behind it, in its paragraph. */
export function around({ tolds }: View, told: Told, back: number, on: number): Told[] {
  return tolds
    .slice(Math.max(0, told.place - back), told.place + on + 1)
    .filter(({ number, parsed }) => {
      const apart = number - told.number;
      return apart >= -back && apart <= on && parsed === told.parsed;
    });
}

/** Of more numbers the nearest are looked at, so many on each side. */
const MOST = 12;

/** The other numbers of those sentences, the nearest of them. */
export function beside(view: View, mention: Mention, back: number, on: number): Mention[] {
  const all = around(view, mention.told, back, on).flatMap(({ mentions }) => mentions);
  const isBefore = ({ index }: Mention): boolean => index < mention.index;
  const behind = all.filter((other) => other !== mention && !isBefore(other));
  return [...all.filter(isBefore).slice(-MOST), ...behind.slice(0, MOST)];
}

/** The numbers of the sentences around one, of many the first. */
export const numbersAround = (view: View, told: Told, back: number, on: number): Mention[] =>
  around(view, told, back, on)
    .flatMap(({ mentions }) => mentions)
    .slice(0, 4 * MOST);

/** The numbers of so many sentences before one, in the paragraphs before it too. */
export function before({ tolds }: View, { told, index }: Mention, back: number): Mention[] {
  return tolds
    .slice(Math.max(0, told.place - back), told.place + 1)
    .filter((other) => told.number - other.number <= back && isNear(other, told))
    .flatMap(({ mentions }) => mentions)
    .filter((other) => other.index < index)
    .slice(-MOST);
}

/** True if so few sentences part two numbers that one may be set against the other. */
export const areClose = (a: Mention, b: Mention, apart = 2): boolean =>
  Math.abs(a.told.number - b.told.number) <= apart;
