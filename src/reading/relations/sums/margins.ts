import { phraseBefore } from '../../tokens/phrases.ts';
import { isMark } from '../../tokens/token.ts';
import type { Relation } from '../../types.ts';
import { wordBefore } from '../gaps.ts';
import { compare, endsOf, quantityOf, type Quantity } from '../quantity.ts';
import { relation, sameKind, startOf, type Numbered, type Setting } from '../setting.ts';
import { subtract } from '../../arithmetic/interval.ts';

/** A margin stands no further from its tally. */
const REACH = 8;

/** True if a figure is a margin in votes, seats or points; not in wickets or strokes, whose tallies are no sums. */
function isMargin({ words }: Setting, { figure }: Numbered): boolean {
  return (
    figure.amount.kind === 'plain' &&
    !figure.end &&
    words.marginUnits.has(figure.unit?.toLowerCase() ?? '')
  );
}

function apart(winner: Quantity, loser: Quantity): Quantity {
  const sign = winner.value >= loser.value ? 1 : -1;
  const [more, less] = sign > 0 ? [winner, loser] : [loser, winner];
  return { value: more.value - less.value, interval: subtract(more.interval, less.interval) };
}

/** “By 12 votes, 540 to 528”, “by 1,204 votes, polling 15,310 to her rival's 14,106”. */
function marginFirst(setting: Setting, margin: Numbered, number: number): Relation[] {
  if (!isMargin(setting, margin) || !setting.words.by.has(wordBefore(setting, margin))) return [];
  const [tally, other] = setting.figures.slice(number + 1, number + 3);
  const { tokens } = setting.parsed;
  if (!tally || tally.figure.amount.kind !== 'plain') return [];
  const start = startOf(setting, tally);
  const { unitEnd } = margin.figure;
  if (!isMark(tokens[unitEnd], ',(—–:') || start - unitEnd > REACH) return [];
  const cue = { from: startOf(setting, margin) - 1, to: startOf(setting, margin) };
  const both = endsOf(tally.figure);
  if (both)
    return start - unitEnd <= 2 && isTally(tally) ? told(setting, margin, [tally], both, cue) : [];
  const gap = other ? tokens.slice(tally.figure.unitEnd, startOf(setting, other)) : [];
  const isOpposed = gap.length <= REACH && gap.some(({ lower }) => setting.words.versus.has(lower));
  const [won, lost] = [tally, other].map((numbered) => numbered && quantityOf(numbered.figure));
  const isPlain = other?.figure.amount.kind === 'plain' && !other.figure.amount.fraction;
  return other && isPlain && isOpposed && won && lost
    ? told(setting, margin, [tally, other], [won, lost], cue)
    : [];
}

/** “52 to 48, a margin of four votes”, “52 votes to 48, a majority of four”. */
function marginLast(setting: Setting, margin: Numbered, number: number): Relation[] {
  const { marginUnits } = setting.words;
  const start = startOf(setting, margin);
  const length = phraseBefore(setting.words.marginOf, setting.parsed.tokens, start);
  const [other, tally] = [setting.figures[number - 2], setting.figures[number - 1]];
  const isOfTally =
    margin.figure.unit === null && marginUnits.has(other?.figure.unit?.toLowerCase() ?? '');
  if (length === 0 || !tally || !(isMargin(setting, margin) || isOfTally)) return [];
  if (start - length - tally.figure.unitEnd > REACH) return [];
  const cue = { from: start - length, to: start };
  const both = endsOf(tally.figure);
  if (both) return isTally(tally) ? told(setting, margin, [tally], both, cue) : [];
  const gap = other
    ? setting.parsed.tokens.slice(other.figure.unitEnd, startOf(setting, tally))
    : [];
  const [won, lost] = [other, tally].map((numbered) => numbered && quantityOf(numbered.figure));
  const isOpposed =
    gap.length > 0 && gap.length <= 2 && setting.words.versus.has(gap[0]?.lower ?? '');
  return other && isOpposed && won && lost && sameKind(other.figure, tally.figure)
    ? told(setting, margin, [other, tally], [won, lost], cue)
    : [];
}

function isTally({ figure: { amount, end, unit } }: Numbered): boolean {
  const isWhole = [amount.value, end?.value].every((value) => Number.isInteger(value));
  return amount.kind === 'plain' && isWhole && (unit === null || unit.length > 3);
}

function told(
  setting: Setting,
  margin: Numbered,
  tally: readonly Numbered[],
  [won, lost]: readonly [Quantity, Quantity],
  cue: { from: number; to: number },
): Relation[] {
  const stated = quantityOf(margin.figure);
  if (!stated) return [];
  const winner = won.value >= lost.value ? tally[0] : tally.at(-1);
  const losers = tally.filter((numbered) => numbered !== winner);
  const parts = [margin, ...losers].map(({ index }) => index);
  const holds = compare(apart(won, lost), stated);
  return winner ? [relation(setting, 'sum', cue, winner.index, parts, holds)] : [];
}

/** Margins of a vote or a match beside the tally that makes them. */
export function marginsOf(setting: Setting): Relation[] {
  return setting.figures.flatMap((margin, number) => {
    const last = marginLast(setting, margin, number);
    return last.length > 0 ? last : marginFirst(setting, margin, number);
  });
}
