import { phraseAt } from '../../tokens/phrases.ts';
import { isMark } from '../../tokens/token.ts';
import type { Relation } from '../../types.ts';
import { compare, partOfSum, quantityOf, sumOf } from '../quantity.ts';
import { relation, sameKind, startOf, type Numbered, type Setting } from '../setting.ts';

/** So many tokens may stand between a whole and “made up of”. */
const NEAREST = [0, 1, 2, 3];
/** Parts stand no further apart than this. */
const WIDEST_GAP = 6;
const MOST_PARTS = 12;

/** The parts behind a token: each linked to the next by a mark or “and”, the last two by “and”. */
function listBehind(setting: Setting, whole: Numbered, number: number, from: number): Numbered[] {
  const { tokens } = setting.parsed;
  const parts: Numbered[] = [];
  let edge = from;
  let isClosed = false;
  for (const part of setting.figures.slice(number + 1, number + 1 + MOST_PARTS)) {
    const { figure } = part;
    const gap = tokens.slice(edge, startOf(setting, part));
    const closes = gap.some(({ lower }) => setting.words.listLinks.has(lower));
    const isLinked = parts.length === 0 ? gap.length <= 1 : closes || isMark(gap.at(-1), ',');
    if (gap.length > WIDEST_GAP || !isLinked || isClosed) break;
    if (!sameKind(figure, whole.figure) || figure.amount.fraction || figure.end) break;
    parts.push(part);
    edge = figure.unitEnd;
    isClosed = closes && parts.length > 1;
  }
  return isClosed ? parts : [];
}

function filledAt({ parsed: { tokens }, words }: Setting, at: number): number {
  return phraseAt(words.filled, tokens, at);
}

/** “The crew of 23, made up of 14 Filipinos, six Indians and three Greeks”: words that say that the parts are all. */
export function composedOf(setting: Setting): Relation[] {
  return setting.figures.flatMap((whole, number) => {
    const { unitEnd } = whole.figure;
    const from = NEAREST.map((more) => unitEnd + more).find((at) => filledAt(setting, at) > 0);
    if (from === undefined) return [];
    const to = from + filledAt(setting, from);
    const parts = listBehind(setting, whole, number, to);
    const quantities = parts.flatMap(({ figure }) => partOfSum(figure, whole.figure) ?? []);
    const stated = quantityOf(whole.figure);
    if (!stated || quantities.length < 2 || quantities.length < parts.length) return [];
    const holds = compare(sumOf(quantities), stated);
    const indexes = parts.map(({ index }) => index);
    return [relation(setting, 'sum', { from, to }, whole.index, indexes, holds)];
  });
}
