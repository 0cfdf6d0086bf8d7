import { isMark } from '../tokens/token.ts';
import type { Sight } from './sight.ts';

/** Brackets with a party or an age are no longer. */
const LONGEST = 6;

/** The last token of short brackets, “(LV)”, “(sans étiquette)”; where they begin if they are longer. */
export function bracketsEnd({ tokens }: Sight, open: number): number {
  for (let at = open + 2; at <= open + LONGEST; at++) if (isMark(tokens[at], ')')) return at;
  return open;
}
