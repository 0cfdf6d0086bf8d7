import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** An apposition, another verb or a participle between leaves the tie in doubt. */
export const verbsLooselyTied: Clue = {
  name: 'verb that need not be its own',
  example: { text: 'Lena Horvat crossed the bridge and said: “It must close.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said: “It must close.”', of: 'Lena Horvat' },
  says: ({ verb }) => yes(['far', 'hung', 'apposed', 'joined'].includes(verb?.tie ?? '')),
};
