import { entryOf } from '../../tokens/entries.ts';
import type { Token } from '../../tokens/token.ts';

/** “A Paris”, “A l’hôpital”: a capital that is printed without its accent; “A-t-il” is a verb. */
export function accented(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const [before, next, further] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
    if (token.text !== 'A' || before?.kind === 'word' || next?.kind !== 'word') return token;
    if (next.lower === 't' && further?.kind === 'word') return token;
    return { ...token, lower: 'à', entry: entryOf('à') };
  });
}
