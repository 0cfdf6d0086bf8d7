import { partOfSum, sumOf, tallyOf, compare, type Quantity } from '../relations/quantity.ts';
import type { Mention } from './mentions.ts';

function quantitiesOf(parts: readonly Mention[], total: Mention): Quantity[] | null {
  const quantities = parts.map(({ kind, figure }) =>
    kind === 'count' && total.kind !== 'money' ? tallyOf(figure) : partOfSum(figure, total.figure),
  );
  return quantities.includes(null) ? null : quantities.filter((quantity) => quantity !== null);
}

/** Roundings seldom add up: of several together so much of the root of their squares is left open. */
const LIKELY = 1.3;

/** “Half a billion” is no 600 million where its parts are told. */
const COARSEST = 0.1;

const widthOf = ({ interval: { low, high } }: Quantity): number => (high - low) / 2;

/** Whether parts make a total, as far as rounding is likely to miss it; `null` where nobody can say. */
export function makes(parts: readonly Mention[], total: Mention): boolean | null {
  const quantities = quantitiesOf(parts, total);
  const stated = tallyOf(total.figure);
  if (!quantities || !stated) return null;
  const computed = sumOf(quantities);
  if (compare(computed, stated) === 'no') return false;
  const coarsest = Math.min(widthOf(stated), COARSEST * Math.abs(stated.value));
  const widths = [...quantities.map(widthOf), coarsest];
  const open = Math.hypot(...widths);
  return !(Math.abs(computed.value - stated.value) > Math.max(LIKELY * open, ...widths));
}

/** The value of a number; `NaN` of one that has none, as a range or a number that nobody can read. */
export function valueOf({ figure: { amount, end } }: Mention): number {
  return end ? NaN : (amount.value ?? NaN);
}
