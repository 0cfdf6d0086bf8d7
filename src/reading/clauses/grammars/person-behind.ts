import type { Clauses, Rule } from '../clauses.ts';
import type { Phrase, Verb } from '../phrase.ts';
import { apposed } from './apposed.ts';
import { beside } from './before.ts';
import { behind } from './behind.ts';
import { framedThing } from './either-side.ts';
import { isBehindMarks } from './inserted.ts';

/** One or several people, by name or not: they would have a preposition if something were done to them. */
const isPerson = ({ kind, mention }: Phrase): boolean =>
  kind !== 'thing' && kind !== 'body' && mention?.body !== true;

/** “Fuentes de Horvat dicen”: one alone does not what several do. */
function isTooFew({ parsed: { tokens }, words }: Clauses, verb: Verb, phrase: Phrase): boolean {
  if (!verb.several || phrase.kind === 'unnamed' || phrase.kind === 'thing') return false;
  const isJoined = [phrase.from - 1, phrase.to].some((at) =>
    words.joins.has(tokens[at]?.lower ?? ''),
  );
  // “Los Verdes dicen”
  const isMany = [phrase.from - 1, phrase.from].some(
    (at) => words.definite.get(tokens[at]?.lower ?? '') === null,
  );
  return !isJoined && !isMany && phrase.sort !== 'they';
}

/** “«…», señaló la nota”, “señaló el informe”: of things, what is written tells something, or what stands behind words in marks. */
function mayTell(clauses: Clauses, { from }: Verb, { kind, head }: Phrase): boolean {
  return kind !== 'thing' || clauses.words.statements.has(head) || isBehindMarks(clauses, from - 1);
}

/** “Prometió un gobierno abierto”: somebody or a body not told of yet behind a verb that asks for something is that. */
function isAskedFor(clauses: Clauses, { from, at }: Verb, { kind }: Phrase): boolean {
  const { words, parsed } = clauses;
  const isAsking = words.unsaying.has(parsed.tokens[at]?.lower ?? '');
  return kind === 'unnamed' && isAsking && !isBehindMarks(clauses, from - 1);
}

/**
 * “Criticó Polo la ley”, “Polo criticó la ley”: as in Spanish, where whom something is done to has a preposition, a person
 * right behind a verb is its subject; anything else is so only where nobody stands before it.
 */
export const personBehind: Rule = (clauses, verb, number) => {
  const next = behind(clauses, verb, number);
  const tied = next && isAskedFor(clauses, verb, next.phrase) ? null : next;
  if (tied && isPerson(tied.phrase)) return tied;
  const before = beside(clauses, verb, number) ?? apposed(clauses, verb, number);
  const isAlone = before !== null && isTooFew(clauses, verb, before.phrase);
  if (before && !isAlone && before.phrase.kind !== 'thing') return before;
  if (tied && mayTell(clauses, verb, tied.phrase)) return tied;
  if (before) return isAlone ? null : before;
  const thing = framedThing(clauses, verb);
  return thing && { phrase: thing, tie: 'apposed' };
};
