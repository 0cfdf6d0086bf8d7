import type { TokenSpan } from '../../sentences/bounds.ts';
import { phraseAt, phraseBefore } from '../../tokens/phrases.ts';
import { isMark } from '../../tokens/token.ts';
import type { Relation } from '../../types.ts';
import { compare, exactOf, partOfSum, quantityOf, sumOf, type Quantity } from '../quantity.ts';
import { relation, startOf, type Numbered, type Setting } from '../setting.ts';
import { lacksPart, partsBefore } from './sum-parts.ts';

/** A sum that misses its total by more than this part of it may be the sum of something else. */
const NEAR = 0.25;

function isNear(computed: number, stated: number): boolean {
  return Math.abs(computed - stated) <= NEAR * Math.abs(stated);
}

/** The words that make a total of a figure: behind it, before it, or at the start of its sentence. */
function cueOf(setting: Setting, { figure }: Numbered): TokenSpan | null {
  const { tokens } = setting.parsed;
  const { words, sentence } = setting;
  const behind = isMark(tokens[figure.unitEnd], ',') ? figure.unitEnd + 1 : figure.unitEnd;
  const after =
    phraseAt(words.inAll, tokens, behind) || phraseAt(words.inAll, tokens, figure.amount.to);
  // “Compared with 9,100 in all of last year”.
  const isOfWhole = [behind, figure.amount.to].some((at) =>
    words.partOf.has(tokens[at + after]?.lower ?? ''),
  );
  if (after > 0 && !isOfWhole) {
    const from = phraseAt(words.inAll, tokens, behind) > 0 ? behind : figure.amount.to;
    return { from, to: from + after };
  }
  const opening = phraseAt(words.inAll, tokens, sentence.from);
  if (opening > 0 && setting.figures[0]?.figure === figure)
    return { from: sentence.from, to: sentence.from + opening };
  const start = isMark(tokens[figure.amount.from - 1], ',')
    ? figure.amount.from - 1
    : figure.amount.from;
  const before =
    phraseBefore(words.totalOf, tokens, start) ||
    phraseBefore(words.runningTotal, tokens, start) ||
    phraseBefore(words.inAll, tokens, start);
  return before > 0 ? { from: start - before, to: start } : apposedCue(setting, start);
}

/** “…, a total of 20”: behind a pause, for the parts before it; elsewhere the words may begin something else. */
function apposedCue({ parsed: { tokens }, words }: Setting, start: number): TokenSpan | null {
  const length = phraseBefore(words.apposedTotal, tokens, start);
  return length > 0 && isMark(tokens[start - length - 1], ',—–(:')
    ? { from: start - length, to: start }
    : null;
}

/**
 * “In all” before its total opens a sentence or a clause as well: “in all, 900 people work there”. Behind a verb of its
 * own the total may hold more: “and finished with 30 in all”.
 */
function mayBeAnother(setting: Setting, { figure }: Numbered, cue: TokenSpan): boolean {
  const { tokens } = setting.parsed;
  const { words } = setting;
  const isInAll = phraseAt(words.inAll, tokens, cue.from) === cue.to - cue.from;
  if (!isInAll) return false;
  const start = startOf(setting, { figure, index: 0 });
  if (cue.from >= start) return !isMark(tokens[start - 1], ',;:—–(');
  const isApposed =
    isMark(tokens[cue.from - 1], ',—–:(') &&
    (isMark(tokens[figure.unitEnd], ',;.)—–') || figure.unitEnd >= setting.sentence.to);
  return !isApposed;
}

/** “Bringing the total to”: what was counted before may be in it too. */
function isRunning({ parsed: { tokens }, words }: Setting, cue: TokenSpan): boolean {
  return phraseAt(words.runningTotal, tokens, cue.from) === cue.to - cue.from;
}

/** The total as the words state it: the “up to” of “adding up to 40” is no qualifier. */
function totalOf(setting: Setting, total: Numbered, cue: TokenSpan): Quantity | null {
  const isPartOfCue = cue.to > startOf(setting, total) && cue.to <= total.figure.amount.from;
  return isPartOfCue ? exactOf(total.figure) : quantityOf(total.figure);
}

/** “9,600 panels of 400 W, 3.84 MW in all”: what is counted makes no measure. */
function isOfCount(
  { figure: { unit } }: Numbered,
  total: Numbered,
  isMeasure: (unit: string) => boolean,
): boolean {
  const whole = total.figure.unit;
  return unit !== null && whole !== null && isMeasure(whole) && !isMeasure(unit);
}

/** Sums that a sentence states; of all lists that end at the total, one that holds is the one that was meant. */
export function sumsOf(setting: Setting, isMeasure: (unit: string) => boolean): Relation[] {
  return setting.figures.flatMap((total, at) => {
    const cue = cueOf(setting, total);
    const stated = cue && totalOf(setting, total, cue);
    if (!cue || !stated) return [];
    const parts = partsBefore(setting, total, at, cue, isMeasure);
    const quantities = parts.map(({ figure }) => partOfSum(figure, total.figure));
    const usable = quantities.includes(null)
      ? quantities.slice(0, quantities.indexOf(null))
      : quantities;
    if (usable.length < 2) return [];
    const results = usable.slice(1).map((_, extra) => {
      const count = extra + 2;
      const computed = sumOf(usable.slice(0, count).filter((quantity) => quantity !== null));
      return {
        count,
        computed: computed.value,
        holds: compare(computed, stated),
        falls: computed.value < stated.value,
        near: isNear(computed.value, stated.value),
      };
    });
    const best =
      results.findLast(({ holds }) => holds === 'exactly') ??
      results.findLast(({ holds }) => holds === 'rounding') ??
      results.at(-1);
    if (!best || (best.holds === 'no' && best.falls && isRunning(setting, cue))) return [];
    if (
      best.holds === 'no' &&
      lacksPart(setting, parts.slice(0, best.count), cue, total, best.computed)
    )
      return [];
    if (best.holds === 'no' && parts.some((part) => isOfCount(part, total, isMeasure))) return [];
    // “Six years and two years, to run together, six in all”: no sum was meant.
    const isOne = usable.some((part) => part?.value === stated.value);
    if (best.holds === 'no' && isOne) return [];
    if (best.holds === 'no' && !best.near && mayBeAnother(setting, total, cue)) return [];
    const indexes = parts
      .slice(0, best.count)
      .map(({ index }) => index)
      .reverse();
    return [relation(setting, 'sum', cue, total.index, indexes, best.holds)];
  });
}
