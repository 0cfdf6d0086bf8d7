import { isMark } from '../../../tokens/token.ts';
import type { Clue } from '../../clue.ts';
import { actsBeside, yes } from '../seen.ts';

/** Nothing else is what such a sentence goes on with. */
export const sayingTag: Clue = {
  name: 'verb of saying and nothing else behind the words',
  example: { text: '“The bridge must close,” Lena Horvat said.', of: 'Lena Horvat' },
  but: { text: '“The bridge must close,” as Lena Horvat once said.', of: 'Lena Horvat' },
  says: (candidate, { clauses, pair }) => {
    const { phrase, verb, behind } = candidate;
    if (!verb || !behind || !actsBeside(candidate, 'says')) return 0;
    // “Read a statement by Lena Horvat”
    if (phrase?.kind === 'thing') return 0;
    const from = Math.min(phrase?.from ?? verb.from, verb.from);
    const comma = isMark(clauses.parsed.tokens[pair.close + 1], ',') ? 1 : 0;
    // “Lena Horvat, who runs the mill, said”
    const isApart = verb.tie === 'apposed' && phrase?.kind === 'name';
    const isTurned = phrase !== null && phrase.from > verb.from && phrase.from <= verb.to;
    const isWhole = !phrase || isTurned || phrase.to === verb.from || isApart;
    return yes(isWhole && from === pair.close + 1 + comma);
  },
};
