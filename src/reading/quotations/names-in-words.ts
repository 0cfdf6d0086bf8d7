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
