import type { Clauses } from '../clauses/clauses.ts';
import type { Phrase, Verb } from '../clauses/phrase.ts';
import { firstFrom } from '../sentences/bounds.ts';

/** “Von Horvat am Montag vor dem Rathaus als … bezeichnet”: so many words outside marks. */
const FARTHEST = 12;

/** “Called a ‘farce’ by Horvat”: the verb whose agent somebody is; `null` where they are none. */
export function agentVerb(clauses: Clauses, phrase: Phrase): Verb | null {
  const { verbs, words } = clauses;
  if (!words.agents.has(phrase.ruler)) return null;
  const next = firstFrom(verbs, phrase.from);
  const verb = verbs[next - 1];
  // “As contas vistas pela polícia”: of another participle.
  const before = phrase.from - (clauses.isContracted(phrase) ? 1 : 2);
  const { lower } = clauses.parsed.tokens[before] ?? { lower: '' };
  if (words.grammar.formOf?.(lower) === 'participle' && verb?.at !== before) return null;
  if (verb && phrase.from - verb.to < 8 && verb.force !== 'other') return verb;
  return words.verbsEndClauses ? passiveBehind(clauses, next, phrase) : null;
}

/** “Der Plan wurde von Horvat als ‘Farce’ bezeichnet”: the participle behind an agent that ends their clause. */
function passiveBehind(clauses: Clauses, next: number, { to }: Phrase): Verb | null {
  const { verbs } = clauses;
  const verb = verbs[next]?.force === 'other' ? verbs[next + 1] : verbs[next];
  const isNear = verb !== undefined && clauses.outsideMarks(to, verb.from) < FARTHEST;
  return isNear && verb.form === 'passive' && verb.force !== 'other' ? verb : null;
}
