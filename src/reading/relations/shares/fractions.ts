import { multiply } from '../../arithmetic/interval.ts';
import { isMark } from '../../tokens/token.ts';
import type { Relation } from '../../types.ts';
import { areJoined } from '../sums/joined-wholes.ts';
import { compare, quantityOf, reckonedPair, scaled, type Quantity } from '../quantity.ts';
import { linkOf, ofBetween, restates } from '../restated.ts';
import { relation, sameKind, type Numbered, type Setting } from '../setting.ts';

/** “Almost a third (31%)”: a fraction and the percentage that says it again. */
function fractionAgain(setting: Setting, first: Numbered, second: Numbered): Relation[] {
  const [fraction, percent] = first.figure.amount.fraction ? [first, second] : [second, first];
  if (!fraction.figure.amount.fraction || percent.figure.amount.kind !== 'percent') return [];
  if (!restates(setting, first, second)) return [];
  const words = quantityOf(fraction.figure);
  const told = quantityOf(percent.figure);
  if (!words || !told) return [];
  const cue = { from: first.figure.unitEnd, to: first.figure.unitEnd + 1 };
  const holds = compare(scaled(words, 100), told);
  return [relation(setting, 'share', cue, percent.index, [fraction.index], holds)];
}

/** The part of a number that a share takes. */
function partOf(share: Quantity, isPercent: boolean, whole: Quantity): Quantity {
  const per = isPercent ? 1 / 100 : 1;
  const { low, high } = multiply(share.interval, per);
  return {
    value: share.value * per * whole.value,
    interval: { low: low * (low < 0 ? 0 : whole.interval.low), high: high * whole.interval.high },
  };
}

/** True if a number behind a share of a whole is that share and nothing more: “, or 120”, “ – 80 people –”, “(66)”. */
function isAlone(setting: Setting, whole: Numbered, part: Numbered): boolean {
  const link = linkOf(setting, whole, part);
  const { tokens } = setting.parsed;
  const closes = isMark(tokens[part.figure.unitEnd], ',;.)—–');
  return link === 'or' || (link !== null && closes);
}

/** “30% of the 200 men and 40% of the 100 women, or 100 people”: the number may be of both. */
function isSecondShare(setting: Setting, number: number, share: Numbered): boolean {
  const [first, whole] = setting.figures.slice(Math.max(0, number - 2), number);
  return Boolean(first && whole && isShare(first) && areJoined(setting, whole, share));
}

/** “A quarter of the 400 firms, or 100”, “10 percent of the $2 billion budget, or $200 million”. */
function shareOfWhole(
  setting: Setting,
  number: number,
  share: Numbered,
  whole: Numbered,
  part: Numbered,
): Relation[] {
  const { fraction, kind } = share.figure.amount;
  const isPercent = kind === 'percent';
  if (!fraction && !isPercent) return [];
  if (whole.figure.amount.kind === 'percent' || whole.figure.amount.fraction) return [];
  if (!sameKind(whole.figure, part.figure) || part.figure.amount.fraction) return [];
  const cue = ofBetween(setting, share, whole);
  if (cue === null || !isAlone(setting, whole, part)) return [];
  const taken = quantityOf(share.figure);
  const both = reckonedPair(whole.figure, part.figure);
  if (!taken || !both) return [];
  const [of, told] = both;
  const holds = compare(partOf(taken, isPercent, of), told);
  if (holds === 'no' && isSecondShare(setting, number, share)) return [];
  const span = { from: cue, to: cue + 1 };
  return [relation(setting, 'share', span, share.index, [part.index, whole.index], holds)];
}

function isShare({ figure: { amount } }: Numbered): boolean {
  return amount.fraction || amount.kind === 'percent';
}

/** Fractions and percentages that a sentence tells a second time, as another share or as a number. */
export function fractionsOf(setting: Setting): Relation[] {
  return setting.figures.flatMap((first, number) => {
    const second = setting.figures[number + 1];
    const third = setting.figures[number + 2];
    if (!second || (!isShare(first) && !isShare(second))) return [];
    return [
      ...fractionAgain(setting, first, second),
      ...(third ? shareOfWhole(setting, number, first, second, third) : []),
    ];
  });
}
