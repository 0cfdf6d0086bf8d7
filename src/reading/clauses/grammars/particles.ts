import type { Rule } from '../clauses.ts';
import { isMark } from '../../tokens/token.ts';

/** Between a verb and its particle stands no more. */
const LONGEST = 24;

/**
 * “Horvat stellte aber gestern klar, …”: a verb that tells something with a particle alone, behind which stands what it
 * tells; before it, “stellte ‘neue Fragen’ klar”, words are only lent. It ties no subject, and leaves that to others.
 * @param particles by the forms of such verbs
 */
export const takesParticle =
  (particles: ReadonlyMap<string, ReadonlySet<string>>): Rule =>
  (clauses, verb) => {
    const { tokens } = clauses.parsed;
    const own = particles.get(tokens[verb.at]?.lower ?? '');
    if (!own || verb.force === 'says' || verb.form !== 'finite') return null;
    for (let at = verb.to; at < verb.to + LONGEST; at++) {
      if (isMark(tokens[at], '.!?;:')) return null;
      const pair = clauses.pairAt(at);
      if (pair) at = pair.close;
      else if (own.has(tokens[at]?.lower ?? '') && isMark(tokens[at + 1], ',:')) {
        verb.force = 'says';
        return null;
      }
    }
    return null;
  };
