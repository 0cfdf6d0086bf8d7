import type { Clauses } from '../../clauses/clauses.ts';
import type { Verb } from '../../clauses/phrase.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';
import { phraseBefore } from '../../tokens/phrases.ts';
import { isCapitalised, isMark } from '../../tokens/token.ts';
import { beginningIn, clauseEnd } from './edges.ts';
import { headOf, tailOf } from './verb-ends.ts';

/** “…, Bell said on Monday”: whether a verb behind a stretch only tells who says it. */
export function closes(clauses: Clauses, verb: Verb, { to }: TokenSpan): boolean {
  const { words, verbs, parsed } = clauses;
  const { tokens } = parsed;
  const head = headOf(verb);
  if (head < to) return false;
  // “…, señaló”: a language that leaves subjects out may leave out this one.
  if (verb.subject ? verb.subject.from < to : !words.grammar.dropsSubjects) return false;
  // “…, según informó Bell”
  const lead = head - phraseBefore(words.accordingTo, tokens, head);
  if (!isMark(tokens[lead - 1], ',—–') && clauses.pairAt(lead - 1) === null) return false;
  if (words.breaks.has(tokens[clauses.sentenceAt(to).from]?.lower ?? '')) return false;
  for (let at = to; at < lead; at++) {
    if (isMark(tokens[at], ';:')) return false;
    // “Bell, who has 30 cows: ‘No,’ he said”
    if (clauses.pairAt(at)?.open === at && isCapitalised(tokens[at + 1])) return false;
  }
  const tail = tailOf(verb);
  return beginningIn(verbs, { from: tail, to: clauseEnd(clauses, tail) }).length === 0;
}
