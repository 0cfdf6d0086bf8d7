import type { Holders } from './holders.ts';
import { isMark } from '../tokens/token.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import type { Mention } from './names.ts';
import type { Scope } from './scope.ts';

const INNER_MARKS = '"“”‘«»';

/** “Magda measured you”: whom the words between two tokens name, but not inside marks of their own. */
export function namedIn({ tokens, index }: Scope, { from, to }: TokenSpan): Mention[] {
  const found: Mention[] = [];
  let inside = false;
  for (let at = from; at < to; at++) {
    if (isMark(tokens[at], INNER_MARKS)) inside = !inside;
    const mention = index.startingAt.get(at);
    if (mention && !inside) found.push(mention);
  }
  return found;
}

/** “Ask your lawyer, minister”: words that speak to somebody by the office that they hold. */
export function addresses(
  { tokens }: Scope,
  { from, to }: TokenSpan,
  mention: Mention,
  holders: Holders,
): boolean {
  for (let at = from + 1; at < to; at++) {
    const closes = at + 1 === to || isMark(tokens[at + 1], ',.!?…');
    if (isMark(tokens[at - 1], ',') && closes && holders.holds(mention, tokens[at]?.lower ?? ''))
      return true;
  }
  return false;
}
