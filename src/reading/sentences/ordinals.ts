import type { Tokens } from '../numbers/numeral.ts';
import { isMark, touches } from '../tokens/token.ts';

/** Whether the number before a point is an ordinal, so that the point ends no sentence. */
export type OrdinalRule = (tokens: Tokens, point: number) => boolean;

/** No ordinal is written with a point: English, Spanish. */
export const noneWithPoint: OrdinalRule = () => false;

/** Days, places and centuries; what has more digits is a year or a count. */
const SHORT = /^\d{1,3}$/;

/** “Am 3. März”, “der 1. und der 2. Lauf”: behind an article or a day of the week, before a month, beside another one. */
export function pointedAfter(
  leaders: ReadonlySet<string>,
  months: ReadonlySet<string>,
  links: ReadonlySet<string>,
): OrdinalRule {
  const isOrdinal: OrdinalRule = (tokens, point) => {
    const [before, next] = [tokens[point - 2], tokens[point + 1]];
    if (!isMark(tokens[point], '.') || !touches(tokens[point])) return false;
    if (!SHORT.test(tokens[point - 1]?.text ?? '') || next?.kind !== 'word') return false;
    if (months.has(next.lower) || /^\p{Ll}|^\p{Lu}{2}/u.test(next.text)) return true;
    if (leaders.has(before?.lower ?? '')) return true;
    const comma = isMark(before, ',') ? point - 3 : point - 2;
    if (comma < point - 2 && leaders.has(tokens[comma]?.lower ?? '')) return true;
    return links.has(before?.lower ?? '') && isOrdinal(tokens, point - 3);
  };
  return isOrdinal;
}
