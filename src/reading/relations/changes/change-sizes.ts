import { divide, subtract } from '../../arithmetic/interval.ts';
import { multipleStandsFor, type Opening } from '../../arithmetic/rounding.ts';
import type { Relation } from '../../types.ts';
import type { Ends } from './change-ends.ts';
import { wordBefore } from '../gaps.ts';
import { compare, quantityOf, scaled, type Quantity } from '../quantity.ts';
import { isMark } from '../../tokens/token.ts';
import { sameKind, type Numbered, type Setting } from '../setting.ts';

/** A hundred basis points are a percentage point. */
const BASIS_POINTS = 100;

function difference(ends: Ends): Quantity {
  return {
    value: ends.after.value - ends.before.value,
    interval: subtract(ends.after.interval, ends.before.interval),
  };
}

/** “Cut to a third”: what is, as a part of what was. */
function ratio(ends: Ends): Quantity {
  return {
    value: ends.after.value / ends.before.value,
    interval: divide(ends.after.interval, ends.before.interval),
  };
}

/** The change in per cent of what was. */
function growth(ends: Ends): Quantity {
  const { value, interval } = ratio(ends);
  return {
    value: 100 * (value - 1),
    interval: { low: 100 * (interval.low - 1), high: 100 * (interval.high - 1) },
  };
}

/** What the ends make of a size that a text tells of their change; nothing where it cannot be such a size. */
function computedFor(setting: Setting, ends: Ends, size: Numbered): Quantity[] {
  const { unit, amount } = size.figure;
  const isShare = ends.figure.amount.kind === 'percent';
  if (amount.kind === 'percent') return isShare ? [growth(ends), difference(ends)] : [growth(ends)];
  if (unit !== null && setting.words.basisPoints.has(unit.toLowerCase()))
    return isShare ? [scaled(difference(ends), BASIS_POINTS)] : [];
  if (unit !== null && setting.words.points.has(unit.toLowerCase())) return [difference(ends)];
  if (amount.fraction) return isShare ? [] : [scaled(growth(ends), 1 / 100)];
  const { hundredths } = setting.words;
  const isCents = hundredths.has(unit ?? '') && !hundredths.has(ends.figure.unit ?? '');
  if (isCents && ends.figure.amount.kind === 'money') return [scaled(difference(ends), 100)];
  const isSameUnit = unit === null || ends.figure.unit === null || unit === ends.figure.unit;
  const isSame = sameKind(size.figure, ends.figure) && isSameUnit;
  return isSame ? [difference(ends)] : [];
}

/**
 * “Los casos subieron en 14 pueblos hasta 52”: behind a word that says where as well as by how much, things of a name of
 * their own are where it happened, unless a comma sets them off as the size. A time is none where it does: “bajó 15 grados
 * en dos horas, de 31 a 16”.
 */
function isWhere(setting: Setting, { figure }: Ends, size: Numbered): boolean {
  const { words, parsed } = setting;
  const lead = wordBefore(setting, size);
  const { unit, unitEnd, amount } = size.figure;
  return (
    amount.kind === 'plain' &&
    unit !== null &&
    figure.unit === null &&
    words.by.has(lead) &&
    words.places.has(lead) &&
    (words.periods.has(unit.toLowerCase()) || !isMark(parsed.tokens[unitEnd], ','))
  );
}

/** Compares the size that the text gives with the one that its ends make; `null` where they cannot be compared. */
export function sizeHolds(
  setting: Setting,
  ends: Ends,
  size: Numbered,
  isFall: boolean,
): Relation['holds'] | null {
  const told = quantityOf(size.figure);
  if (told && size.figure.amount.fraction && setting.words.to.has(wordBefore(setting, size)))
    return compare(ratio(ends), told);
  if (isWhere(setting, ends, size)) return null;
  const computed = computedFor(setting, ends, size);
  if (!told || computed.length === 0) return null;
  const all = computed.map((item) => compare(isFall ? scaled(item, -1) : item, told));
  return (['exactly', 'rounding', 'no'] as const).find((holds) => all.includes(holds)) ?? null;
}

/** “Doubled from 20 to 41”: the multiple is as loose as everyday speech is. */
export function multipleHolds(ends: Ends, factor: number, opening: Opening): Relation['holds'] {
  if (ends.before.value <= 0) return 'rounding';
  const ratio = ends.after.value / ends.before.value;
  if (ratio === factor) return 'exactly';
  const { low, high } = multipleStandsFor(factor, opening);
  return ratio >= low && ratio <= high ? 'rounding' : 'no';
}
