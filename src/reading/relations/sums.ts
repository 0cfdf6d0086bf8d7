import type { TokenSpan } from '../sentences/bounds.ts';
import { phraseAt, phraseBefore } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import type { Relation } from '../types.ts';
import { compare, quantityOf, sumOf } from './quantity.ts';
import { relation, sameKind, type Numbered, type Setting } from './setting.ts';

/** Parts of one sum stand no further apart than this. */
const WIDEST_GAP = 9;
const MOST_PARTS = 12;

/** The words that make a total of a figure: behind it, before it, or at the start of its sentence. */
function cueOf(setting: Setting, { figure }: Numbered): TokenSpan | null {
  const { tokens } = setting.parsed;
  const { words, sentence } = setting;
  const behind = isMark(tokens[figure.unitEnd], ',') ? figure.unitEnd + 1 : figure.unitEnd;
  const after =
    phraseAt(words.inAll, tokens, behind) || phraseAt(words.inAll, tokens, figure.amount.to);
  if (after > 0) {
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
  return before > 0 ? { from: start - before, to: start } : null;
}

/** “Bringing the total to”: what was counted before may be in it too. */
function isRunning({ parsed: { tokens }, words }: Setting, cue: TokenSpan): boolean {
  return phraseAt(words.runningTotal, tokens, cue.from) === cue.to - cue.from;
}

/** The figures before a total, nearest first, as far as each hangs on the next. */
function partsBefore(setting: Setting, total: Numbered, at: number): Numbered[] {
  const list =
    at > 0
      ? setting.figures.slice(Math.max(0, at - MOST_PARTS), at)
      : setting.earlier.slice(-MOST_PARTS);
  const parts: Numbered[] = [];
  let edge = at > 0 ? total.figure.amount.from : Infinity;
  for (const part of [...list].reverse()) {
    const { figure } = part;
    if (Number.isFinite(edge) && edge - figure.unitEnd > WIDEST_GAP) break;
    if (!sameKind(figure, total.figure) || figure.amount.fraction) break;
    parts.push(part);
    edge = figure.amount.from;
  }
  return parts;
}

/** Sums that a sentence states; of all lists that end at the total, one that holds is the one that was meant. */
export function sumsOf(setting: Setting): Relation[] {
  return setting.figures.flatMap((total, at) => {
    const cue = cueOf(setting, total);
    const stated = cue && quantityOf(total.figure, setting.words);
    if (!cue || !stated) return [];
    const parts = partsBefore(setting, total, at);
    const quantities = parts.map(({ figure }) => quantityOf(figure, setting.words));
    const usable = quantities.includes(null)
      ? quantities.slice(0, quantities.indexOf(null))
      : quantities;
    if (usable.length < 2) return [];
    const results = usable.slice(1).map((_, extra) => {
      const count = extra + 2;
      const computed = sumOf(usable.slice(0, count).filter((quantity) => quantity !== null));
      return { count, holds: compare(computed, stated), falls: computed.value < stated.value };
    });
    const best =
      results.findLast(({ holds }) => holds === 'exactly') ??
      results.findLast(({ holds }) => holds === 'rounding') ??
      results.at(-1);
    if (!best || (best.holds === 'no' && best.falls && isRunning(setting, cue))) return [];
    const indexes = parts
      .slice(0, best.count)
      .map(({ index }) => index)
      .reverse();
    return [relation(setting, 'sum', cue, total.index, indexes, best.holds)];
  });
}
