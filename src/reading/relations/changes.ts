import { divide, multiply, subtract, type Interval } from '../arithmetic/interval.ts';
import type { Relation } from '../types.ts';
import { compare, endsOf, quantityOf, type Quantity } from './quantity.ts';
import { relation, sameKind, type Numbered, type Setting } from './setting.ts';

/** A verb of change reaches its numbers over so many words. */
const REACH = 10;

/** From and to, in the order of time, as one figure or as two. */
interface Ends {
  before: Quantity;
  after: Quantity;
  indexes: readonly number[];
  from: number;
  to: number;
}

function wordBefore(setting: Setting, { figure }: Numbered): string {
  let at = figure.amount.from;
  while (at > 0 && (setting.parsed.tokens[at - 1]?.start ?? -1) >= figure.marked.start) at--;
  return setting.parsed.tokens[at - 1]?.lower ?? '';
}

/** “from 27 to 40” as one figure; “to 40 from 27” as two that follow each other. */
function endsAt(setting: Setting, number: number): Ends | null {
  const here = setting.figures[number];
  const next = setting.figures[number + 1];
  if (!here) return null;
  const { words } = setting;
  const both = words.from.has(wordBefore(setting, here)) ? endsOf(here.figure) : null;
  if (both)
    return {
      before: both[0],
      after: both[1],
      indexes: [here.index],
      from: here.figure.amount.from,
      to: here.figure.unitEnd,
    };
  if (
    !next ||
    !sameKind(here.figure, next.figure) ||
    next.figure.amount.from - here.figure.unitEnd > 2
  )
    return null;
  const first = quantityOf(here.figure, words);
  const second = quantityOf(next.figure, words);
  if (
    !first ||
    !second ||
    !words.to.has(wordBefore(setting, here)) ||
    !words.from.has(wordBefore(setting, next))
  )
    return null;
  return {
    before: second,
    after: first,
    indexes: [next.index, here.index],
    from: here.figure.amount.from,
    to: next.figure.unitEnd,
  };
}

/** The nearest word of change before a token, not behind another figure than the stated change. */
function cueBefore(setting: Setting, at: number): number {
  const { tokens } = setting.parsed;
  const { rises, falls, multiples } = setting.words;
  for (let from = at - 1; from >= Math.max(setting.sentence.from, at - REACH); from--) {
    const word = tokens[from]?.lower ?? '';
    if (rises.has(word) || falls.has(word) || multiples.has(word)) return from;
  }
  return -1;
}

function growth(ends: Ends): Quantity {
  const difference = subtract(ends.after.interval, ends.before.interval);
  const share: Interval = multiply(divide(difference, ends.before.interval), 100);
  return {
    value: (100 * (ends.after.value - ends.before.value)) / ends.before.value,
    interval: share,
  };
}

function turned(quantity: Quantity): Quantity {
  return { value: -quantity.value, interval: multiply(quantity.interval, -1) };
}

/** “doubled from 20 to 41”: the multiple is as loose as everyday speech is. */
function multipleHolds(ends: Ends, factor: number): Relation['holds'] {
  if (ends.before.value <= 0) return 'rounding';
  const ratio = ends.after.value / ends.before.value;
  if (ratio === factor) return 'exactly';
  return ratio > factor * 0.85 && ratio < factor * 1.25 ? 'rounding' : 'no';
}

function stated(setting: Setting, ends: Ends, number: number, cue: number): Numbered | null {
  const candidate = setting.figures[number - 1];
  if (
    !candidate ||
    ends.from - candidate.figure.unitEnd > 4 ||
    Math.abs(candidate.figure.amount.from - cue) > REACH
  )
    return null;
  const isPoints =
    candidate.figure.unit !== null && setting.words.points.has(candidate.figure.unit.toLowerCase());
  return candidate.figure.amount.kind === 'percent' || isPoints ? candidate : null;
}

function changeAt(setting: Setting, number: number): Relation[] {
  const ends = endsAt(setting, number);
  const cue = ends ? cueBefore(setting, ends.from) : -1;
  if (!ends || cue < 0) return [];
  const { words } = setting;
  const word = setting.parsed.tokens[cue]?.lower ?? '';
  const span = { from: cue, to: cue + 1 };
  const last = ends.indexes.at(-1) ?? 0;
  const factor = words.multiples.get(word);
  if (factor !== undefined)
    return [relation(setting, 'change', span, last, ends.indexes, multipleHolds(ends, factor))];
  const falls = words.falls.has(word);
  const change = stated(setting, ends, number, cue);
  const quantity = change && quantityOf(change.figure, words);
  const isPercentage = setting.figures[number]?.figure.amount.kind === 'percent';
  if (change && quantity && !(isPercentage && change.figure.amount.kind === 'percent')) {
    const difference: Quantity = {
      value: ends.after.value - ends.before.value,
      interval: subtract(ends.after.interval, ends.before.interval),
    };
    const computed = isPercentage ? difference : growth(ends);
    return [
      relation(
        setting,
        'change',
        span,
        change.index,
        ends.indexes,
        compare(falls ? turned(computed) : computed, quantity),
      ),
    ];
  }
  const right = falls ? ends.after.value < ends.before.value : ends.after.value > ends.before.value;
  return [relation(setting, 'change', span, last, ends.indexes, right ? 'exactly' : 'no')];
}

/** Changes that a sentence states: “a rise of 38% from 27 to 40”, “doubled to 40 from 20”, “fell from 9 to 7”. */
export function changesOf(setting: Setting): Relation[] {
  return setting.figures.flatMap((_, number) => changeAt(setting, number));
}
