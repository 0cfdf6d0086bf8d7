import { isMark } from '../../tokens/token.ts';
import type { Relation } from '../../types.ts';
import { leadOf, wordAt } from '../gaps.ts';
import { compare, quantityOf, scaled, type Quantity } from '../quantity.ts';
import { relation, startOf, type Numbered, type Setting } from '../setting.ts';

/** “Fell 20 points, or 1.5 percent, to 1,300”: the move, the same move in per cent, and where it led. */
export function indexMovesOf(setting: Setting): Relation[] {
  return setting.figures.flatMap((first, number) => {
    const second = setting.figures[number + 1];
    const level = setting.figures[number + 2];
    if (!second || !level) return [];
    const isShareFirst = first.figure.amount.kind === 'percent';
    const [share, move] = isShareFirst ? [first, second] : [second, first];
    const cue = cueOf(setting, first);
    if (cue < 0 || !restates(setting, first, second) || !leadsTo(setting, second, level)) return [];
    const size = moveOf(setting, move, level);
    const told = quantityOf(share.figure);
    const led = quantityOf(level.figure);
    if (share.figure.amount.kind !== 'percent' || !size || !told || !led) return [];
    const verb = wordAt(setting, cue);
    const isFall = setting.words.falls.has(verb) || setting.words.losses.has(verb);
    const computed = growthTo(led, size, isFall);
    if (!computed) return [];
    const span = { from: cue, to: cue + 1 };
    const parts = [move.index, level.index];
    return [relation(setting, 'change', span, share.index, parts, compare(computed, told))];
  });
}

/** The word of change straight before the first figure: “fell 20”, “rose by 20”. */
function cueOf(setting: Setting, first: Numbered): number {
  const { words } = setting;
  const start = leadOf(setting, first).at;
  const at = words.by.has(wordAt(setting, start)) ? start - 1 : start;
  const word = wordAt(setting, at);
  const isMove =
    words.rises.has(word) ||
    words.falls.has(word) ||
    words.gains.has(word) ||
    words.losses.has(word);
  return isMove ? at : -1;
}

/** “…, or 1.5 percent” and “… (1.5 percent)”, with nothing else between. */
function restates(setting: Setting, first: Numbered, second: Numbered): boolean {
  const gap = setting.parsed.tokens.slice(first.figure.unitEnd, startOf(setting, second));
  return (
    gap.length > 0 &&
    gap.length <= 2 &&
    gap.every(
      ({ lower, kind }) =>
        kind === 'mark' || setting.words.or.has(lower) || setting.words.shareLinks.has(lower),
    ) &&
    isMark(gap[0], ',(') &&
    !(gap.length === 1 && isMark(gap[0], ','))
  );
}

function leadsTo(setting: Setting, second: Numbered, level: Numbered): boolean {
  const link = leadOf(setting, level);
  const gap = setting.parsed.tokens.slice(second.figure.unitEnd, link.at);
  const { words } = setting;
  return (
    (words.to.has(link.word) || words.at.has(link.word)) &&
    gap.length <= 1 &&
    gap.every((token) => isMark(token, ',)'))
  );
}

/** The move in the unit of the level: cents beside dollars are hundredths. */
function moveOf(setting: Setting, move: Numbered, level: Numbered): Quantity | null {
  const [own, other] = [move.figure.amount, level.figure.amount];
  const quantity = quantityOf(move.figure);
  if (!quantity || other.kind === 'percent' || own.kind === 'percent') return null;
  const unit = (move.figure.unit ?? '').toLowerCase();
  if (setting.words.hundredths.has(unit) && !setting.words.hundredths.has(level.figure.unit ?? ''))
    return scaled(quantity, 1 / 100);
  if (own.kind === 'plain') return other.kind === 'plain' ? quantity : null;
  return own.measure === other.measure ? quantity : null;
}

function growthTo(led: Quantity, size: Quantity, isFall: boolean): Quantity | null {
  const sign = isFall ? 1 : -1;
  const before = led.value + sign * size.value;
  const { low, high } = size.interval;
  const [least, most] = isFall
    ? [led.interval.low + low, led.interval.high + high]
    : [led.interval.low - high, led.interval.high - low];
  if (before <= 0 || least <= 0 || low < 0) return null;
  return {
    value: (100 * size.value) / before,
    interval: { low: (100 * low) / most, high: (100 * high) / least },
  };
}
