import type { Clauses } from '../../clauses/clauses.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { isMark } from '../../tokens/token.ts';
import type { Credit } from './credit.ts';
import { beginningIn, turnsAway, vicinity } from './edges.ts';

/** “According to Bell”, before a stretch or behind it. */
export function accordingTo(clauses: Clauses, stretch: TokenSpan): Credit | null {
  const { tokens } = clauses.parsed;
  const { words, phrases } = clauses;
  for (const phrase of beginningIn(phrases, vicinity(clauses, stretch))) {
    const start = phrase.from - clauses.accordedBy(phrase);
    if (start === phrase.from) continue;
    if (phrase.to <= stretch.from) {
      const said = { from: phrase.to, to: stretch.to };
      if (!turnsAway(clauses, { from: phrase.to, to: stretch.from }))
        return { verb: null, phrase, said };
    } else if (start >= stretch.to) {
      // “A plan that, according to Bell, …”: it tells of its own clause alone.
      const isOwn =
        isMark(tokens[start - 1], ',') && words.relatives.has(tokens[start - 2]?.lower ?? '');
      const said = { from: stretch.from, to: start };
      if (!isOwn && !turnsAway(clauses, { from: stretch.to, to: start }))
        return { verb: null, phrase, said };
    }
  }
  return null;
}
