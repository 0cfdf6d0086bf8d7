import { phraseAt, type Phrases } from '../tokens/phrases.ts';
import { isMark, touches } from '../tokens/token.ts';
import { isSign } from './currencies.ts';
import type { Tokens } from './numeral.ts';

/** Two signs of these before a number contradict or repeat each other; “--” is a dash, “+-” either sign. */
const SIGNS: ReadonlySet<string> = new Set(['−−', '++', '-+', '−+', '+−', '–+']);
const PERCENT = '%‰％';

/** The number with its signs, as far as they have been read. */
interface Signed {
  from: number;
  to: number;
  kind: 'plain' | 'percent' | 'money';
}

/** Where the signs begin that stand before a number once too often: −−5, $€5, %5; `from` where none do. */
export function doubledBefore(tokens: Tokens, { from, kind }: Signed): number {
  const [outer, inner] = [tokens[from - 1], tokens[from]];
  if (!touches(inner) || outer === undefined) return from;
  if (isSign(tokens, from - 1) && isSign(tokens, from)) return from - 1;
  const free = outer.spaced || from === 1;
  if (free && kind === 'plain' && isMark(outer, PERCENT)) return from - 1;
  const sign = isMark(inner, '+-−–') ? from : from - 1;
  const pair = `${tokens[sign - 1]?.text ?? ''}${tokens[sign]?.text ?? ''}`;
  const apart = sign <= 1 || tokens[sign - 1]?.spaced === true;
  return SIGNS.has(pair) && apart && touches(tokens[sign]) ? sign - 1 : from;
}

/** Where the signs end that stand behind a number once too often: 5%%, 5% per cent, $5€, $5%; `to` where none do. */
export function doubledBehind(
  tokens: Tokens,
  { from, to, kind }: Signed,
  percent: Phrases,
): number {
  const sign = tokens[to];
  if (kind === 'plain' || sign === undefined) return to;
  // “5$ 6$”: the first sign is that of the number before.
  if (kind === 'money' && isSign(tokens, from) && !touches(tokens[from + 1])) return to;
  const goesOn = tokens[to + 1]?.kind === 'digits' && touches(tokens[to + 1]);
  if (touches(sign) && !goesOn && (isMark(sign, PERCENT) || isSign(tokens, to))) return to + 1;
  const isPercent = isMark(tokens[to - 1], PERCENT);
  if (isPercent && isMark(sign, PERCENT)) return to + 1;
  return kind === 'percent' && isPercent ? to + phraseAt(percent, tokens, to) : to;
}
