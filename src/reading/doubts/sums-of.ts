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

/** Whether parts make a total, by rounding too; `null` where nobody can say. */
export function makes(parts: readonly Mention[], total: Mention): boolean | null {
  const computed = sum(parts, total);
  const stated = tallyOf(total.figure);
  return computed && stated && compare(computed, stated) !== 'no';
}

export function valueOf({ figure }: Mention): number {
  const value = quantityOf(figure)?.value;
  return value ?? NaN;
}
