import type { TokenSpan } from '../../sentences/bounds.ts';
import { phraseAt, phraseBefore } from '../../tokens/phrases.ts';
import { isMark } from '../../tokens/token.ts';
import type { Relation } from '../../types.ts';
import { areAll, areExclusive, partAt, partsFrom, type Part } from './exclusive.ts';
import { wordBefore } from '../gaps.ts';
import { compare, quantityOf, sumOf, type Quantity } from '../quantity.ts';
import { openingOf } from '../restated.ts';
import { relation, sameKind, startOf, type Numbered, type Setting } from '../setting.ts';

/** A list stands no further behind its whole. */
const WIDEST_GAP = 9;
/** So many words of what was counted may stand before the mark that opens a list: “a 10-member crew, six …”. */
const MOST_TRAILING = 3;

/** How a list hangs on its whole: it says all of it, it stands beside it, or it need not fill it. */
interface Hold {
  cue: TokenSpan;
  fills: 'said' | 'beside' | 'no';
}

/** “Included”, “consisting of”, a colon, dash, bracket or comma between a whole and its parts, or “of the” before it. */
function holdOf(setting: Setting, whole: Numbered, first: Part): Hold | null {
  const { words } = setting;
  const { tokens } = setting.parsed;
  const { unitEnd } = whole.figure;
  const start = startOf(setting, first.numbered);
  if (start - unitEnd > WIDEST_GAP || start <= unitEnd) return null;
  for (let at = unitEnd; at < start; at++) {
    const among = phraseAt(words.among, tokens, at) || phraseAt(words.included, tokens, at);
    if (among > 0 && at + among === start && at - unitEnd <= 1)
      return { cue: { from: at, to: start }, fills: 'no' };
  }
  const total =
    phraseBefore(words.inAll, tokens, startOf(setting, whole)) +
    phraseBefore(words.listedTotal, tokens, startOf(setting, whole));
  const opening = openingOf(setting, whole);
  if (opening) return { cue: opening, fills: 'no' };
  const last = start - 1;
  const isBeside = isMark(tokens[last], ':')
    ? true
    : isMark(tokens[last], ',(—–') && last - unitEnd <= MOST_TRAILING;
  if (!isBeside) return null;
  return { cue: { from: last, to: start }, fills: total > 0 ? 'said' : 'beside' };
}

function usable({ numbered: { figure } }: Part, { figure: whole }: Numbered): boolean {
  return sameKind(figure, whole) && !figure.amount.fraction && !figure.end;
}

/** What the parts make of the whole; `null` where the words do not state that they make it. */
function verdict(
  setting: Setting,
  parts: readonly Part[],
  stated: Quantity,
  fills: Hold['fills'],
): Relation['holds'] | null {
  const quantities = parts.flatMap(({ numbered }) => quantityOf(numbered.figure) ?? []);
  if (quantities.length < parts.length) return null;
  const computed = sumOf(quantities);
  const holds = compare(computed, stated);
  if (holds === 'exactly') return holds;
  if (computed.interval.low > stated.interval.high) return 'no';
  const isWhole = fills === 'said' || (fills === 'beside' && areAll(setting, parts));
  return isWhole ? holds : null;
}

/** The parts behind a whole; behind a colon, dash or bracket they may be told by any preposition that all share. */
function partsOf(setting: Setting, number: number): Part[] {
  const parts = partsFrom(setting, number + 1);
  const next = setting.figures[number + 1];
  if (areExclusive(setting, parts) || !next) return parts;
  const mark = setting.parsed.tokens[startOf(setting, next) - 1];
  return isMark(mark, ':(—–') ? partsFrom(setting, number + 1, true) : parts;
}

/** “Lost by nine votes: 41 members backed it and 50 opposed it.” */
function isMargin(setting: Setting, whole: Numbered): boolean {
  const { by, partOf, marginUnits } = setting.words;
  const word = wordBefore(setting, whole);
  return (
    by.has(word) && !partOf.has(word) && marginUnits.has(whole.figure.unit?.toLowerCase() ?? '')
  );
}

/** “20 people (12 men and eight women)”, “the 27 dead included 15 men and nine women”: parts that nothing is in twice. */
export function breakdownsOf(setting: Setting, isMeasure: (unit: string) => boolean): Relation[] {
  return setting.figures.flatMap((whole, number) => {
    const { amount, unit, end } = whole.figure;
    if (amount.fraction || end || amount.kind === 'percent') return [];
    if (amount.kind === 'plain' && unit !== null && isMeasure(unit)) return [];
    if (isMark(setting.parsed.tokens[amount.from - 1], '-–—‑')) return [];
    if (setting.figures.length < number + 3 || isMargin(setting, whole)) return [];
    const parts = partsOf(setting, number);
    const [first] = parts;
    if (!first || !areExclusive(setting, parts) || !parts.every((part) => usable(part, whole)))
      return [];
    // “12 gold, 15 silver and 18 bronze”: 12 is one of the parts.
    if (partAt(setting, whole)?.group === first.group) return [];
    const hold = holdOf(setting, whole, first);
    const stated = quantityOf(whole.figure);
    const holds = hold && stated && verdict(setting, parts, stated, hold.fills);
    return hold && holds
      ? [
          relation(
            setting,
            'sum',
            hold.cue,
            whole.index,
            parts.map(({ numbered }) => numbered.index),
            holds,
          ),
        ]
      : [];
  });
}
