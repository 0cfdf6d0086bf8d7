import type { Relation } from '../../types.ts';
import { compare, sumOf, tallyOf, type Quantity } from '../quantity.ts';
import type { Numbered } from '../setting.ts';

/** More parts than this before “the rest” make no sum that words state. */
const MOST_PARTS = 6;

/** A figure with its number. */
export interface Told {
  numbered: Numbered;
  quantity: Quantity;
}

/** All sums of some of the parts, with the parts of each. */
function sumsOfSome(parts: readonly Told[]): Told[][] {
  return parts.reduce<Told[][]>(
    (sums, part) => [...sums, ...sums.map((some) => [...some, part])],
    [[]],
  );
}

/** “Lost 12 of its 45 seats and won three others, leaving 36”: one part was taken away, the others came to it. */
function leftOver(parts: readonly Told[], lost: Told, rest: Told): number {
  const won = parts.filter((part) => part !== lost);
  return won.reduce(
    (sum, { quantity }) => sum - quantity.value,
    lost.quantity.value + rest.quantity.value,
  );
}

/** A whole, all its parts before the rest, and how they hold with it. */
export function settle(
  whole: Quantity,
  parts: readonly Told[],
  rest: Told,
): { holds: Relation['holds']; used: Told[] } | null {
  const all = sumsOfSome(parts)
    .filter((some) => some.length > 0)
    .map((used) => ({
      used,
      holds: compare(sumOf([...used, rest].map(({ quantity }) => quantity)), whole),
    }));
  const isLeft = parts.some((lost) => leftOver(parts, lost, rest) === whole.value);
  if (isLeft && !all.some(({ holds }) => holds !== 'no')) return null;
  return (
    all.find(({ holds }) => holds === 'exactly') ??
    all.find(({ holds }) => holds === 'rounding') ??
    all.find(({ used }) => used.length === parts.length) ??
    null
  );
}

/** The numbers of some figures; `null` where one has none, or they are too many for a sum that words state. */
export function toldOf(list: readonly Numbered[]): Told[] | null {
  const told = list.flatMap((numbered) => {
    const quantity = tallyOf(numbered.figure);
    return quantity ? [{ numbered, quantity }] : [];
  });
  return told.length === list.length && told.length <= MOST_PARTS ? told : null;
}
