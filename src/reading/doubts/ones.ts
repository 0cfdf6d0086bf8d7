import { isMark } from '../tokens/token.ts';
import { inWords } from './in-words.ts';
import { cuesOf, type Mention, type Told } from './mentions.ts';
import type { Cue } from './wording.ts';

/** Between one and the first number behind it stand no more words. */
const LEAD = 6;

function found(told: Told): Mention[] {
  const { tokens } = told.parsed;
  const first = told.mentions[0];
  if (!first) return [];
  const ands = cuesOf(told, 'and');
  const parts = [...cuesOf(told, 'partOf'), ...cuesOf(told, 'ofThem')];
  const isPart = ({ role, from, to }: Cue): boolean =>
    from > first.from &&
    ((role === 'one' && isMark(tokens[from - 1], ',;')) || ands.some((and) => and.to === from)) &&
    // “And one of them”: it is counted already.
    !parts.some((cue) => cue.from === to) &&
    !told.mentions.some((one) => one.from <= from && from < one.to);
  // “A man of 61 and two women”, “the driver and four passengers”: one before them.
  const isFirst = ({ from, to }: Cue): boolean =>
    to < first.from &&
    first.from - to <= LEAD &&
    ands.some((and) => and.from > to && and.to === first.from) &&
    !parts.some((cue) => cue.from >= to && cue.to <= first.from) &&
    !tokens.slice(from, first.from).some((token) => isMark(token, ',;:–—()'));
  const single = [...cuesOf(told, 'one'), ...cuesOf(told, 'article')];
  const before = [...single, ...cuesOf(told, 'definite')].filter(isFirst).slice(-1);
  const words = [...before, ...single.filter(isPart)];
  const twos = cuesOf(told, 'both').filter(isPart);
  return [
    ...words.map(({ from, to }) => inWords(told, from, to, 1)),
    ...twos.map(({ from, to }) => inWords(told, from, to, 2)),
  ].sort((a, b) => a.from - b.from);
}

const known = new WeakMap<Told, readonly Mention[]>();

/** “Seven for the Greens, four for Labour and one for nobody”, “two men and a woman”: one of a list, which is no figure. */
export function onesIn(told: Told): readonly Mention[] {
  const before = known.get(told);
  if (before) return before;
  const ones = found(told);
  known.set(told, ones);
  return ones;
}
