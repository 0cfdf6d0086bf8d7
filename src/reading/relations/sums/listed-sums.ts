import { phraseBefore } from '../../tokens/phrases.ts';
import { isMark } from '../../tokens/token.ts';
import type { Relation } from '../../types.ts';
import { compare, partOfSum, quantityOf, sumOf, type Quantity } from '../quantity.ts';
import { relation, sameKind, startOf, type Numbered, type Setting } from '../setting.ts';

/** A colon stands no further behind its total than this, and parts no further apart. */
const WIDEST_GAP = 9;
/** A list that misses its total by more than this part of it does not claim to fill it. */
const NEAR = 0.2;
const MOST_PARTS = 20;

function colonBehind({ parsed: { tokens } }: Setting, from: number, to: number): number {
  for (let at = from; at < to && at <= from + WIDEST_GAP; at++)
    if (isMark(tokens[at], ':')) return at;
  return -1;
}

/** The figures behind a colon, where all of them could be parts of the total; none otherwise. */
function listBehind(setting: Setting, total: Numbered, at: number, colon: number): Numbered[] {
  if (setting.figures.length - at > MOST_PARTS) return [];
  const parts = setting.figures.slice(at + 1);
  let edge = colon;
  for (const { figure } of parts) {
    const isPart =
      sameKind(figure, total.figure) &&
      !figure.amount.fraction &&
      figure.amount.from > edge &&
      figure.amount.from - edge <= WIDEST_GAP;
    if (!isPart) return [];
    edge = figure.unitEnd;
  }
  return parts.length > 1 ? parts : [];
}

/** “A total of 45 people died: 30 men, 12 women and 3 children”: the total first, then all its parts. */
export function listedSums(setting: Setting): Relation[] {
  return setting.figures.flatMap((total, at) => {
    const start = startOf(setting, total);
    const length = phraseBefore(setting.words.listedTotal, setting.parsed.tokens, start);
    const next = setting.figures[at + 1];
    const stated = quantityOf(total.figure);
    if (length === 0 || !next || !stated) return [];
    const colon = colonBehind(setting, total.figure.unitEnd, next.figure.amount.from);
    const parts = colon < 0 ? [] : listBehind(setting, total, at, colon);
    const quantities = parts
      .map(({ figure }) => partOfSum(figure, total.figure))
      .filter((quantity): quantity is Quantity => quantity !== null);
    if (quantities.length < 2 || quantities.length < parts.length) return [];
    const computed = sumOf(quantities);
    const holds = compare(computed, stated);
    const isNear = Math.abs(computed.value - stated.value) <= NEAR * Math.abs(stated.value);
    if (holds === 'no' && !isNear) return [];
    const cue = { from: start - length, to: start };
    return [
      relation(
        setting,
        'sum',
        cue,
        total.index,
        parts.map(({ index }) => index),
        holds,
      ),
    ];
  });
}
