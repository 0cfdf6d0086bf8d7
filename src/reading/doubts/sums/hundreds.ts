import { isMark } from '../../tokens/token.ts';
import { cuesOf, cueBefore, cueBehind, type Mention, type Told } from '../mentions.ts';
import { valueOf } from '../sums-of.ts';
import { doubtAt, type Kind, type View } from '../view.ts';
import type { Doubt } from '../../types.ts';

const WIDEST = 12;
/** Each share may be rounded up. */
const ROOM = 0.5;
/** Answers to several questions make more. */
const MOST = 140;

/** Shares that follow each other in a list that ends. */
function listOf(told: Told): Mention[] {
  const { mentions, parsed } = told;
  const { tokens } = parsed;
  const parts: Mention[] = [];
  let closed = false;
  for (const part of mentions.filter(({ kind }) => kind === 'percent')) {
    const last = parts.at(-1);
    const gap = last ? tokens.slice(last.to, part.from) : [];
    const and = cuesOf(told, 'and').some(
      ({ from }) => from >= (last?.to ?? Infinity) && from < part.from,
    );
    if (last && (gap.length > WIDEST || !(and || gap.some((token) => isMark(token, ',;'))))) break;
    if (last) closed = and;
    parts.push(part);
  }
  return closed ? parts : [];
}

/** Shares of one whole that nothing belongs to twice make a hundred at most. */
function hundredsOf({ tolds }: View): Doubt[] {
  return tolds.flatMap((told) => {
    const cue = told.byRole.get('ofHundred')?.[0];
    if (!cue || told.mentions.some(({ kind }) => kind !== 'percent')) return [];
    const parts = listOf(told);
    const last = parts.at(-1);
    const together = parts.reduce((sum, part) => sum + valueOf(part), 0);
    const others = parts
      .slice(1)
      .some((part) => cueBehind(part, 'partOf', 0) ?? cueBefore(part, 'again', 0));
    if (!last || others || parts.length < 2) return [];
    const isOver = together > 100 + ROOM * parts.length && together <= MOST;
    return isOver ? [doubtAt('sum', last, parts, cue, null)] : [];
  });
}

export const hundreds: Kind = {
  kind: 'sum',
  example: {
    holds: 'Wheat makes up 45 per cent of the harvest, barley 35 per cent and rye 20 per cent.',
    fails: 'Wheat makes up 45 per cent of the harvest, barley 35 per cent and rye 40 per cent.',
  },
  find: hundredsOf,
};
