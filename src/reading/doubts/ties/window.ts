import type { Mention, Told } from '../mentions.ts';
import { isNear, type View } from '../view.ts';

/** The sentences with numbers among so many before one and behind it, in its paragraph or in one beside it. */
export function around({ tolds }: View, told: Told, back: number, on: number): Told[] {
  const { number, parsed } = told;
  return tolds.slice(Math.max(0, told.place - back), told.place + on + 1).filter((other) => {
    const apart = other.number - number;
    const isBeside = Math.abs(other.parsed.passage - parsed.passage) <= 1;
    return apart >= -back && apart <= on && isBeside && isNear(other, told);
  });
}

/** The other numbers of those sentences. */
export function beside(view: View, mention: Mention, back: number, on: number): Mention[] {
  return around(view, mention.told, back, on)
    .flatMap(({ mentions }) => mentions)
    .filter((other) => other !== mention);
}

/** True if so few sentences part two numbers that one may be set against the other. */
export const areClose = (a: Mention, b: Mention, apart = 2): boolean =>
  Math.abs(a.told.number - b.told.number) <= apart;
