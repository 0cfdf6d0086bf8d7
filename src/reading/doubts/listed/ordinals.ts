import { isMark } from '../../tokens/token.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import type { Told } from '../mentions.ts';
import { besideIn, spanBeside } from '../sentences.ts';
import type { View } from '../view.ts';
import type { Listed } from './items.ts';

/** So many sentences behind the words that count may begin with “first”, “second”. */
const REACH = 8;

/** “First, the report was late. Second, …”: the sentences that number themselves, from the first on. */
export function ordinalsBehind(view: View, told: Told): Listed[] {
  const items: TokenSpan[] = [];
  let first: Told | undefined;
  const { tokens } = told.parsed;
  for (let step = 1; step <= REACH; step++) {
    const next = spanBeside(told, step);
    if (!next) break;
    const { from } = next;
    const rank = view.ranks.get(tokens[from]?.lower ?? '');
    if (rank !== items.length + 1 || !isMark(tokens[from + 1], ',:')) continue;
    first ??= besideIn(view, told, step);
    items.push(next);
  }
  if (!first || items.length < 2) return [];
  const { from, to } = first.span;
  const counts = [items.length];
  return [{ told: first, from, to, items, counts, areNames: false, isClosed: true }];
}
