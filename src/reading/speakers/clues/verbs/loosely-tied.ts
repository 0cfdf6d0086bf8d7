import type { Verb } from '../../../clauses/phrase.ts';
import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

const LOOSE: ReadonlySet<Verb['tie']> = new Set(['far', 'hung', 'apposed', 'joined'] as const);

/** An apposition, another verb or a participle between leaves the tie in doubt. */
export const verbsLooselyTied: Clue = {
  name: 'verb that need not be its own',
  example: { text: 'Lena Horvat crossed the bridge and said: “It must close.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said: “It must close.”', of: 'Lena Horvat' },
  says: ({ verb }) => yes(verb !== null && LOOSE.has(verb.tie)),
};
