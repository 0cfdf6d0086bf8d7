import { divide, multiply } from '../arithmetic/interval.ts';
import { phraseAt, phraseBefore } from '../tokens/phrases.ts';
import type { Relation } from '../types.ts';
import { compare, quantityOf } from './quantity.ts';
import { isCount, relation, type Numbered, type Setting } from './setting.ts';

/** A percentage belongs to a part and its whole if it stands no further behind them than this. */
const NEAR = 8;

/** “12 of its 48 members, or 25 percent”: part, whole and the share that the text gives. */
function statedShare(setting: Setting, part: Numbered, whole: Numbered, share: Numbered): Relation[] {
  const { tokens } = setting.parsed;
  const { words } = setting;
  let at = part.figure.amount.to;
  if (!words.partOf.has(tokens[at]?.lower ?? '')) return [];
  at++;
  while (words.determiners.has(tokens[at]?.lower ?? '')) at++;
  if (at !== whole.figure.amount.from || share.figure.amount.kind !== 'percent' || share.figure.amount.from - whole.figure.unitEnd > NEAR) return [];
  const quantities = [part, whole, share].map(({ figure }) => quantityOf(figure, words));
  const [top, bottom, stated] = quantities;
  if (!top || !bottom || !stated || bottom.value <= 0) return [];
  const computed = { value: (100 * top.value) / bottom.value, interval: multiply(divide(top.interval, bottom.interval), 100) };
  const cue = { from: part.figure.amount.to, to: part.figure.amount.to + 1 };
  return [relation(setting, 'share', cue, share.index, [part.index, whole.index], compare(computed, stated))];
}

/** “21 people, including 8 children”: each part may be no more than the whole. */
function partsAmong(setting: Setting, isMeasure: (unit: string) => boolean): Relation[] {
  const { tokens } = setting.parsed;
  const { words, sentence } = setting;
  const opening = phraseAt(words.among, tokens, sentence.from);
  const counts = setting.figures.filter(({ figure }) => isCount(figure, isMeasure));
  if (opening > 0) {
    const whole = setting.earlier.findLast(({ figure }) => isCount(figure, isMeasure));
    return whole ? counts.flatMap((part) => smaller(setting, part, whole, { from: sentence.from, to: sentence.from + opening })) : [];
  }
  return counts.flatMap((part, number) => {
    const whole = counts[number - 1];
    const start = tokensBefore(setting, part);
    const length = phraseBefore(words.among, tokens, start);
    return whole && length > 0 ? smaller(setting, part, whole, { from: start - length, to: start }) : [];
  });
}

function tokensBefore(setting: Setting, part: Numbered): number {
  let at = part.figure.amount.from;
  while (at > 0 && (setting.parsed.tokens[at - 1]?.start ?? -1) >= part.figure.marked.start) at--;
  return at;
}

function smaller(setting: Setting, part: Numbered, whole: Numbered, cue: { from: number; to: number }): Relation[] {
  const a = quantityOf(part.figure, setting.words);
  const b = quantityOf(whole.figure, setting.words);
  if (!a || !b) return [];
  const holds = a.value <= b.value ? 'exactly' : a.interval.low <= b.interval.high ? 'rounding' : 'no';
  return [relation(setting, 'share', cue, whole.index, [part.index], holds)];
}

/** Shares that a sentence states. */
export function sharesOf(setting: Setting, isMeasure: (unit: string) => boolean): Relation[] {
  const stated = setting.figures.flatMap((part, number) => {
    const whole = setting.figures[number + 1];
    const share = setting.figures[number + 2];
    return whole && share ? statedShare(setting, part, whole, share) : [];
  });
  return [...stated, ...partsAmong(setting, isMeasure)];
}
