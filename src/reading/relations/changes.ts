import { multiply } from '../arithmetic/interval.ts';
import { isMark } from '../tokens/token.ts';
import type { Relation } from '../types.ts';
import {
  difference,
  endsApart,
  endsAround,
  growth,
  wordBefore,
  type Ends,
} from './change-parts.ts';
import { compare, endsOf, quantityOf, type Quantity } from './quantity.ts';
import { relation, sameKind, startOf, type Numbered, type Setting } from './setting.ts';

/** A verb of change reaches its numbers over so many words. */
const REACH = 10;

/** “from 27 to 40” as one figure; “to 40 from 27” as two that follow each other. */
function endsAt(setting: Setting, number: number): Ends | null {
  const here = setting.figures[number];
  if (!here) return null;
  const both = setting.words.from.has(wordBefore(setting, here)) ? endsOf(here.figure) : null;
  if (!both) return endsApart(setting, here, setting.figures[number + 1]);
  return {
    before: both[0],
    after: both[1],
    indexes: [here.index],
    from: here.figure.amount.from,
    to: here.figure.unitEnd,
    figure: here.figure,
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

/** True if a figure can be the size of a change: in per cent, in points, or “by” so many of what changes. */
function isSize(setting: Setting, ends: Ends, size: Numbered): boolean {
  const { figure } = size;
  const { kind, fraction } = figure.amount;
  if (kind === 'percent') return ends.figure.amount.kind !== 'percent';
  if (figure.unit !== null && setting.words.points.has(figure.unit.toLowerCase())) return true;
  const isSameUnit =
    figure.unit === null || ends.figure.unit === null || figure.unit === ends.figure.unit;
  return (
    sameKind(figure, ends.figure) &&
    isSameUnit &&
    !fraction &&
    setting.words.by.has(wordBefore(setting, size))
  );
}

/** The size that a text gives before the ends: “rose 5% to 42 from 40”. */
function statedBefore(setting: Setting, ends: Ends, number: number, cue: number): Numbered | null {
  const candidate = setting.figures[number - 1];
  return candidate &&
    ends.from - candidate.figure.unitEnd <= 4 &&
    Math.abs(candidate.figure.amount.from - cue) <= REACH
    ? candidate
    : null;
}

/** The size and its word of change that stand behind the ends: “from 27 to 40, a rise of 48%”. */
function statedBehind(setting: Setting, ends: Ends, number: number): Stated | null {
  const candidate = setting.figures[number + ends.indexes.length];
  const { tokens } = setting.parsed;
  const { words } = setting;
  if (!candidate || !isMark(tokens[ends.to], ',(—–')) return null;
  const start = startOf(setting, candidate);
  const cue = words.by.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const word = tokens[cue]?.lower ?? '';
  const isChange = words.rises.has(word) || words.falls.has(word);
  return isChange && cue > ends.to && cue - ends.to <= 2 ? { figure: candidate, cue } : null;
}

interface Stated {
  figure: Numbered;
  cue: number;
}

/** Compares the size that the text gives with the one that its ends make. */
function sizeRelation(setting: Setting, ends: Ends, { figure: size, cue }: Stated): Relation[] {
  const quantity = quantityOf(size.figure, setting.words);
  if (!quantity || !isSize(setting, ends, size)) return [];
  const isShare = size.figure.amount.kind === 'percent';
  const computed = isShare ? growth(ends) : difference(ends);
  const falls = setting.words.falls.has(setting.parsed.tokens[cue]?.lower ?? '');
  const holds = compare(falls ? turned(computed) : computed, quantity);
  return [relation(setting, 'change', { from: cue, to: cue + 1 }, size.index, ends.indexes, holds)];
}

function directionRelation(setting: Setting, ends: Ends, cue: number): Relation[] {
  const { words } = setting;
  const word = setting.parsed.tokens[cue]?.lower ?? '';
  const last = ends.indexes.at(-1) ?? 0;
  const span = { from: cue, to: cue + 1 };
  const factor = words.multiples.get(word);
  if (factor !== undefined)
    return [relation(setting, 'change', span, last, ends.indexes, multipleHolds(ends, factor))];
  const { before, after } = ends;
  const right = words.falls.has(word) ? after.value < before.value : after.value > before.value;
  return [relation(setting, 'change', span, last, ends.indexes, right ? 'exactly' : 'no')];
}

function changeAt(setting: Setting, number: number): Relation[] {
  const around = endsAround(setting, number);
  const change = setting.figures[number + 1];
  if (around && change)
    return sizeRelation(setting, around, { figure: change, cue: startOf(setting, change) - 1 });
  const ends = endsAt(setting, number);
  if (!ends) return [];
  const behind = statedBehind(setting, ends, number);
  const told = behind ? sizeRelation(setting, ends, behind) : [];
  const cue = cueBefore(setting, ends.from);
  if (cue < 0) return told;
  const before = statedBefore(setting, ends, number, cue);
  const sized =
    before && !setting.words.multiples.has(setting.parsed.tokens[cue]?.lower ?? '')
      ? sizeRelation(setting, ends, { figure: before, cue })
      : [];
  return [...(sized.length > 0 ? sized : directionRelation(setting, ends, cue)), ...told];
}

/** Changes that a sentence states: “a rise of 38% from 27 to 40”, “doubled to 40 from 20”, “fell from 9 to 7”. */
export function changesOf(setting: Setting): Relation[] {
  return setting.figures.flatMap((_, number) => changeAt(setting, number));
}
