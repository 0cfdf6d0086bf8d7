import { divide, multiply } from '../arithmetic/interval.ts';
import { phraseAt, phraseBefore } from '../tokens/phrases.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import { isMark } from '../tokens/token.ts';
import type { Relation } from '../types.ts';
import { partsOfKind } from './part-of-kind.ts';
import { compare, quantityOf, within } from './quantity.ts';
import { isCount, relation, sameKind, startOf, type Numbered, type Setting } from './setting.ts';

/** A percentage belongs to a part and its whole if no more than this stands between. */
const NEAREST = 4;

/** “…, or about 25 percent”, “… (25%)”: nothing but a link between a number and the share that restates it. */
function restates(setting: Setting, before: Numbered, share: Numbered): boolean {
  const gap = setting.parsed.tokens.slice(before.figure.unitEnd, share.figure.amount.from);
  const [first] = gap;
  const linked = isMark(first, ',(—–') || setting.words.or.has(first?.lower ?? '');
  return (
    linked &&
    gap.length <= NEAREST &&
    gap.every(
      (token) =>
        isMark(token, ',(—–') ||
        setting.words.shareLinks.has(token.lower) ||
        setting.words.or.has(token.lower),
    )
  );
}

function stated(
  setting: Setting,
  part: Numbered,
  whole: Numbered,
  share: Numbered,
  cue: TokenSpan,
): Relation[] {
  const [top, bottom, told] = [part, whole, share].map(({ figure }) =>
    quantityOf(figure, setting.words),
  );
  if (!top || !bottom || !told || bottom.value <= 0) return [];
  const computed = {
    value: (100 * top.value) / bottom.value,
    interval: multiply(divide(top.interval, bottom.interval), 100),
  };
  return [
    relation(
      setting,
      'share',
      cue,
      share.index,
      [part.index, whole.index],
      compare(computed, told),
    ),
  ];
}

/** “12 of its 48 members, or 25 percent”: part, whole and the share that the text gives. */
function shareBehind(
  setting: Setting,
  part: Numbered,
  whole: Numbered,
  share: Numbered,
): Relation[] {
  const { tokens } = setting.parsed;
  const { words } = setting;
  const cue = { from: part.figure.unitEnd, to: part.figure.unitEnd + 1 };
  if (!words.partOf.has(tokens[cue.from]?.lower ?? '')) cue.from = part.figure.amount.to;
  if (!words.partOf.has(tokens[cue.from]?.lower ?? '')) return [];
  let at = cue.from + 1;
  while (words.determiners.has(tokens[at]?.lower ?? '')) at++;
  return at === whole.figure.amount.from && restates(setting, whole, share)
    ? stated(setting, part, whole, share, { ...cue, to: cue.from + 1 })
    : [];
}

/** “Of 1,204 children who had it, 181, or 15 percent, fell ill”: the whole stands first. */
function shareInside(
  setting: Setting,
  whole: Numbered,
  part: Numbered,
  share: Numbered,
): Relation[] {
  const from = startOf(setting, whole) - 1;
  const { tokens } = setting.parsed;
  const { words } = setting;
  let at = from;
  while (words.determiners.has(tokens[at]?.lower ?? '')) at--;
  const opens =
    words.partOf.has(tokens[at]?.lower ?? '') &&
    (at === setting.sentence.from || isMark(tokens[at - 1], ',;'));
  return opens && restates(setting, part, share)
    ? stated(setting, part, whole, share, { from: at, to: at + 1 })
    : [];
}

/** “240 households, of which 60, or 25 percent, answered”: the whole stands before the words for a part. */
function shareAmong(
  setting: Setting,
  whole: Numbered,
  part: Numbered,
  share: Numbered,
): Relation[] {
  const { tokens } = setting.parsed;
  const start = startOf(setting, part);
  const length = phraseBefore(setting.words.among, tokens, start);
  const adjoins = length > 0 && start - length - whole.figure.unitEnd <= 1;
  const isOfOther = setting.words.partOf.has(tokens[share.figure.amount.to]?.lower ?? '');
  return adjoins && !isOfOther && restates(setting, part, share)
    ? stated(setting, part, whole, share, { from: start - length, to: start })
    : [];
}

/** “21 people, including 8 children”: each part may be no more than the whole. */
function partsAmong(setting: Setting, isMeasure: (unit: string) => boolean): Relation[] {
  const { tokens } = setting.parsed;
  const { words, sentence } = setting;
  const opening = phraseAt(words.among, tokens, sentence.from);
  const counts = setting.figures.filter(({ figure }) => isCount(figure, isMeasure));
  if (opening > 0) {
    const whole = setting.earlier.findLast(({ figure }) => isCount(figure, isMeasure));
    return whole
      ? counts.flatMap((part) =>
          smaller(setting, part, whole, { from: sentence.from, to: sentence.from + opening }),
        )
      : [];
  }
  return counts.flatMap((part, number) => {
    const start = startOf(setting, part);
    const length = phraseBefore(words.among, tokens, start);
    if (length > 0) {
      const whole = counts[number - 1];
      return whole ? smaller(setting, part, whole, { from: start - length, to: start }) : [];
    }
    const behind = phraseAt(words.ofThem, tokens, part.figure.amount.to);
    const whole = behind > 0 ? largest(counts.slice(0, number)) : null;
    const cue = { from: part.figure.amount.to, to: part.figure.amount.to + behind };
    return whole ? smaller(setting, part, whole, cue) : [];
  });
}

/** “Them” may be any count before: the largest leaves no doubt. */
function largest(counts: readonly Numbered[]): Numbered | null {
  const value = ({ figure }: Numbered): number => figure.amount.value ?? 0;
  return counts.reduce<Numbered | null>(
    (best, other) => (best && value(best) >= value(other) ? best : other),
    null,
  );
}

function smaller(
  setting: Setting,
  part: Numbered,
  whole: Numbered,
  cue: { from: number; to: number },
): Relation[] {
  const holds = within(part.figure, whole.figure, setting.words);
  return holds ? [relation(setting, 'share', cue, whole.index, [part.index], holds)] : [];
}

/** Shares that a sentence states. */
export function sharesOf(setting: Setting, isMeasure: (unit: string) => boolean): Relation[] {
  const told = setting.figures.flatMap((first, number) => {
    const second = setting.figures[number + 1];
    const share = setting.figures[number + 2];
    if (
      !second ||
      share?.figure.amount.kind !== 'percent' ||
      !sameKind(first.figure, second.figure)
    )
      return [];
    return [
      ...shareBehind(setting, first, second, share),
      ...shareInside(setting, first, second, share),
      ...shareAmong(setting, first, second, share),
    ];
  });
  return [...told, ...partsAmong(setting, isMeasure), ...partsOfKind(setting, isMeasure)];
}
