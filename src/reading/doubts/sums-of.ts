import {
  partOfSum,
  quantityOf,
  sumOf,
  tallyOf,
  compare,
  type Quantity,
} from '../relations/quantity.ts';
import type { Mention } from './mentions.ts';

/** What numbers make together; `null` where one of them is none. */
export function sum(parts: readonly Mention[], total: Mention): Quantity | null {
  const quantities = parts.map(({ kind, figure }) =>
    kind === 'count' && total.kind !== 'money' ? tallyOf(figure) : partOfSum(figure, total.figure),
  );
  return quantities.includes(null)
    ? null
    : sumOf(quantities.filter((quantity) => quantity !== null));
}

/** Whether parts make a total, by rounding too; `null` where nobody can say. `more`: ones that are told beside them. */
export function makes(parts: readonly Mention[], total: Mention, more = 0): boolean | null {
  const computed = sum(parts, total);
  const stated = tallyOf(total.figure);
  if (!computed || !stated) return null;
  for (let one = 0; one <= more; one++) {
    const { value, interval } = computed;
    const moved = {
      value: value + one,
      interval: { low: interval.low + one, high: interval.high + one },
    };
    if (compare(moved, stated) !== 'no') return true;
  }
  return false;
}

/** Whether some of the numbers make the total, one of them alone too. */
export function someMake(numbers: readonly Mention[], total: Mention, more = 0): boolean {
  return subsets(numbers).some((some) => some.length > 0 && makes(some, total, more) === true);
}

/** All subsets of a few numbers. */
export function subsets<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>(
    (all, item) => [...all, ...all.map((some) => [...some, item])],
    [[]],
  );
}

export function valueOf({ figure }: Mention): number {
  const value = quantityOf(figure)?.value;
  return value ?? NaN;
}

/** How many times one number is another. */
export function ratio(a: Mention, b: Mention): number {
  return valueOf(a) / valueOf(b);
}

/** Digits that changed places tell more the more there are. */
const FEWEST_DIGITS = 3;

/** 3,400 and 4,300: the commonest slip of all, which tells by itself that one thing is meant. */
export function areTransposed(a: Mention, b: Mention): boolean {
  const [one = '', other = ''] = [a, b].map(({ figure }) => figure.text.replace(/\D/g, ''));
  const sorted = (digits: string): string => digits.split('').sort().join('');
  return one !== other && one.length >= FEWEST_DIGITS && sorted(one) === sorted(other);
}
