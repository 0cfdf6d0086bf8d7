import { divide, multiply } from '../../arithmetic/interval.ts';
import { phraseBefore } from '../../tokens/phrases.ts';
import { isMark } from '../../tokens/token.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import type { Relation } from '../../types.ts';
import { hasRoomInAll } from '../sums/joined-wholes.ts';
import { compare, quantityOf, reckonedPair } from '../quantity.ts';
import { ofBetween, openingOf, restates } from '../restated.ts';
import { isCount, relation, sameKind, startOf, type Numbered, type Setting } from '../setting.ts';

function stated(
  setting: Setting,
  part: Numbered,
  whole: Numbered,
  share: Numbered,
  cue: TokenSpan,
): Relation[] {
  const both = reckonedPair(part.figure, whole.figure);
  const told = quantityOf(share.figure);
  if (!both || !told || both[1].value <= 0) return [];
  const [top, bottom] = both;
  const per = share.figure.amount.kind === 'percent' ? 100 : 1;
  const computed = {
    value: (per * top.value) / bottom.value,
    interval: multiply(divide(top.interval, bottom.interval), per),
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
  const cue = ofBetween(setting, part, whole);
  return cue !== null && restates(setting, whole, share)
    ? stated(setting, part, whole, share, { from: cue, to: cue + 1 })
    : [];
}

/** “Of 1,204 children who had it, 181, or 15 percent, fell ill”: the whole stands first. */
function shareInside(
  setting: Setting,
  whole: Numbered,
  part: Numbered,
  share: Numbered,
): Relation[] {
  const opening = openingOf(setting, whole);
  return opening && restates(setting, part, share)
    ? stated(setting, part, whole, share, opening)
    : [];
}

/** “240 households, of which 60, or 25 percent, answered”: the whole stands before the words for a part. */
function shareAmong(
  setting: Setting,
  number: number,
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
    ? stated(setting, part, whole, share, { from: start - length, to: start }).filter(
        ({ holds }) => holds !== 'no' || !hasRoomInAll(setting, part, setting.figures, number),
      )
    : [];
}

/** “900 jobs, a fifth of its 6,000 staff”: the share of a whole stands beside the part. */
function shareBeside(
  setting: Setting,
  part: Numbered,
  share: Numbered,
  whole: Numbered,
): Relation[] {
  const { tokens } = setting.parsed;
  const cue = ofBetween(setting, share, whole);
  const start = startOf(setting, share);
  const [unit, other] = [part.figure.unit, whole.figure.unit];
  const isOwn =
    unit === other ||
    setting.words.possessives.has(tokens[startOf(setting, whole) - 1]?.lower ?? '');
  const isBeside = isMark(tokens[start - 1], ',(—–') && start - 1 === part.figure.unitEnd && isOwn;
  const isAlone =
    whole.figure.unitEnd >= setting.sentence.to || isMark(tokens[whole.figure.unitEnd], ',;.!?)—–');
  return cue !== null && isBeside && isAlone
    ? stated(setting, part, whole, share, { from: cue, to: cue + 1 })
    : [];
}

/** Between a share and the numbers behind it, in a pause, stands no more than what it is of. */
const WIDEST_GAP = 8;

/** “45% of the schools, 180 of 520, are closed”: the share stands first, its numbers in a pause behind it. */
function shareAhead(
  setting: Setting,
  share: Numbered,
  part: Numbered,
  whole: Numbered,
): Relation[] {
  const { tokens } = setting.parsed;
  const { words, sentence } = setting;
  const start = startOf(setting, part);
  const of = share.figure.amount.to;
  const ofWhat = tokens[of]?.lower ?? '';
  const cue = ofBetween(setting, part, whole);
  const isAhead = (words.partOf.has(ofWhat) || words.determiners.has(ofWhat)) && start > of + 1;
  const isNear = start - share.figure.unitEnd <= WIDEST_GAP;
  const isPaused =
    isMark(tokens[start - 1], ',(—–') &&
    !tokens.slice(of, start - 1).some((token) => isMark(token, ',;:()—–')) &&
    (whole.figure.unitEnd >= sentence.to || isMark(tokens[whole.figure.unitEnd], ',;.!?)—–'));
  return cue !== null && isAhead && isNear && isPaused
    ? stated(setting, part, whole, share, { from: cue, to: cue + 1 })
    : [];
}

function isShare({ figure: { amount } }: Numbered): boolean {
  return amount.kind === 'percent' || amount.fraction;
}

/** True if two figures can be part and whole: counts of people or things, or money. */
function mayBePart(a: Numbered, b: Numbered, isMeasure: (unit: string) => boolean): boolean {
  const isMoney = a.figure.amount.kind === 'money';
  const isCounted = isMoney || [a, b].every(({ figure }) => isCount(figure, isMeasure));
  return !isShare(a) && !isShare(b) && isCounted && sameKind(a.figure, b.figure);
}

/** Shares that a sentence states. */
export function sharesOf(setting: Setting, isMeasure: (unit: string) => boolean): Relation[] {
  return setting.figures.flatMap((first, number) => {
    const second = setting.figures[number + 1];
    const share = setting.figures[number + 2];
    if (second && share && isShare(second) && mayBePart(first, share, isMeasure))
      return shareBeside(setting, first, second, share);
    if (second && share && isShare(first) && mayBePart(second, share, isMeasure))
      return shareAhead(setting, first, second, share);
    if (
      !second ||
      !share ||
      !isShare(share) ||
      first.figure.amount.fraction ||
      second.figure.amount.fraction ||
      !sameKind(first.figure, second.figure)
    )
      return [];
    return [
      ...shareBehind(setting, first, second, share),
      ...shareInside(setting, first, second, share),
      ...shareAmong(setting, number, first, second, share),
    ];
  });
}
