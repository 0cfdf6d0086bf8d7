import { multiply, divide, subtract, type Interval } from '../arithmetic/interval.ts';
import type { Figure } from '../figures/figures.ts';
import { isMark } from '../tokens/token.ts';
import { quantityOf, type Quantity } from './quantity.ts';
import { sameKind, startOf, type Numbered, type Setting } from './setting.ts';

/** A change in time: what was, what is, and the figures that tell them. */
export interface Ends {
  before: Quantity;
  after: Quantity;
  indexes: readonly number[];
  /** Tokens of the figures, half open. */
  from: number;
  to: number;
  /** The last of the figures. */
  figure: Figure;
}

export function difference(ends: Ends): Quantity {
  return {
    value: ends.after.value - ends.before.value,
    interval: subtract(ends.after.interval, ends.before.interval),
  };
}

/** The change in per cent of what was. */
export function growth(ends: Ends): Quantity {
  const change = difference(ends);
  const share: Interval = multiply(divide(change.interval, ends.before.interval), 100);
  return { value: (100 * change.value) / ends.before.value, interval: share };
}

export function wordBefore(setting: Setting, numbered: Numbered): string {
  return setting.parsed.tokens[startOf(setting, numbered) - 1]?.lower ?? '';
}

/** “from 27 to 40” as one figure has its own reader; this is “to 40 from 27”, two that follow each other. */
export function endsApart(
  setting: Setting,
  here: Numbered,
  next: Numbered | undefined,
): Ends | null {
  const { words } = setting;
  if (
    !next ||
    !sameKind(here.figure, next.figure) ||
    next.figure.amount.from - here.figure.unitEnd > 2 ||
    !words.to.has(wordBefore(setting, here)) ||
    !words.from.has(wordBefore(setting, next))
  )
    return null;
  return between(setting, next, here);
}

/** “$55 million, up 10% from $50 million”: the change stands between what is and what was. */
export function endsAround(setting: Setting, number: number): Ends | null {
  const [after, change, before] = setting.figures.slice(number, number + 3);
  const { words } = setting;
  if (!after || !change || !before || change.figure.amount.kind !== 'percent') return null;
  if (after.figure.amount.kind === 'percent' || !sameKind(after.figure, before.figure)) return null;
  const cue = startOf(setting, change) - 1;
  const word = setting.parsed.tokens[cue]?.lower ?? '';
  const isStated =
    (words.rises.has(word) || words.falls.has(word)) &&
    isMark(setting.parsed.tokens[cue - 1], ',') &&
    cue - after.figure.unitEnd === 1 &&
    startOf(setting, before) - change.figure.unitEnd === 1 &&
    words.from.has(wordBefore(setting, before));
  return isStated ? between(setting, before, after) : null;
}

function between(setting: Setting, before: Numbered, after: Numbered): Ends | null {
  const was = quantityOf(before.figure, setting.words);
  const is = quantityOf(after.figure, setting.words);
  if (!was || !is) return null;
  const [first, last] = [before.figure, after.figure].sort((a, b) => a.amount.from - b.amount.from);
  return {
    before: was,
    after: is,
    indexes: [before.index, after.index],
    from: first?.amount.from ?? 0,
    to: last?.unitEnd ?? 0,
    figure: after.figure,
  };
}
