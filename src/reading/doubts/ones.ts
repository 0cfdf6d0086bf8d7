import { isMark } from '../tokens/token.ts';
import { inWords } from './in-words.ts';
import { cuesOf, type Mention, type Told } from './mentions.ts';
import type { Cue } from './wording.ts';

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
  const words = [...cuesOf(told, 'one'), ...cuesOf(told, 'article')].filter(isPart);
  return words.map(({ from, to }) => inWords(told, from, to, 1)).sort((a, b) => a.from - b.from);
}

const known = new WeakMap<Told, readonly Mention[]>();

/** “Seven for the Greens, four for Labour and one for nobody”, “two men and a woman”: one of a list, which is no figure. */
export function onesIn(told: Told): readonly Mention[] {
  const ones = known.get(told) ?? found(told);
  known.set(told, ones);
  return ones;
}
