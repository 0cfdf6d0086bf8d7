import { firstFrom } from '../../sentences/bounds.ts';
import type { Clauses, Rule } from '../clauses.ts';
import type { Phrase, Verb } from '../phrase.ts';
import { clauseStart } from './before.ts';
import { verbBefore } from './hung.ts';

/** With other words between a subject stands no further before its verb. */
const NEAR = 14;

/** Behind the last word that begins a clause of its own: “said in May that the boats leave”; -1 where none does. */
function ownClause({ parsed: { tokens }, words }: Clauses, start: number, to: number): number {
  for (let at = to - 1; at >= start; at--)
    if (words.complementizers.has(tokens[at]?.lower ?? '')) return at + 1;
  return -1;
}

/** “Horvat backs Deeb and in May praised him”: whom a verb is done to does not do the next. */
function isObject(
  { parsed: { tokens }, words }: Clauses,
  phrase: Phrase,
  before: Verb | undefined,
  verb: Verb,
): boolean {
  if (before?.to !== phrase.from || before.force === 'says') return false;
  return tokens.slice(phrase.to, verb.from).some(({ lower }) => words.joins.has(lower));
}

/** “Horvat quietly but firmly said”: some words stand between. */
export const far: Rule = (clauses, verb, number) => {
  const last = clauses.verbs[number - 1];
  const begin = Math.max(clauseStart(clauses, verb.from), verb.from - NEAR, last?.to ?? 0);
  const own = ownClause(clauses, begin, verb.from);
  const start = Math.max(begin, own);
  const { phrases } = clauses;
  for (let at = firstFrom(phrases, verb.from) - 1; at >= 0; at--) {
    const phrase = phrases[at];
    if (!phrase || phrase.from < start) break;
    if (isObject(clauses, phrase, last, verb)) continue;
    if (phrase.to <= verb.from && phrase.ruler === '' && !phrase.modifies)
      return { phrase, tie: 'far' };
  }
  if (own >= 0) return null;
  const before = verbBefore(clauses, verb, number);
  return before?.subject ? { phrase: before.subject, tie: 'hung' } : null;
};
