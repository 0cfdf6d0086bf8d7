import type { Clauses } from '../../../clauses/clauses.ts';
import type { Verb } from '../../../clauses/phrase.ts';
import { firstFrom } from '../../../sentences/bounds.ts';
import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

const LOOSE: ReadonlySet<Verb['tie']> = new Set(['far', 'hung'] as const);

/** “The boats, Horvat said, left”: somebody else says something between a subject and the verb that seems its own. */
function isBroken({ verbs }: Clauses, { tie, subject, from }: Verb): boolean {
  if (tie !== 'apposed' || !subject) return false;
  const between = verbs.slice(firstFrom(verbs, subject.to), firstFrom(verbs, from));
  return between.some(({ force, subject: other }) => force === 'says' && other !== subject);
}

/** Other words, a participle or another speaker between leave the tie in doubt. */
export const verbsLooselyTied: Clue = {
  name: 'verb that need not be its own',
  example: { text: 'Lena Horvat crossed the bridge, saying: “It must close.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said: “It must close.”', of: 'Lena Horvat' },
  says: ({ verb }, { clauses }) =>
    yes(verb !== null && (LOOSE.has(verb.tie) || isBroken(clauses, verb))),
};
