import type { Clue } from '../../clue.ts';
import { acts, yes } from '../seen.ts';

/** What hangs on “said” is told by whoever said it. */
export const sayingSaysOver: Clue = {
  name: 'verb of saying before, other verbs between',
  example: { text: 'Lena Horvat said the council had left a “farce.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  says: (candidate) =>
    yes(
      acts(candidate) &&
        !candidate.behind &&
        candidate.verb?.force === 'says' &&
        candidate.verbs > 0,
    ) / Math.max(1, candidate.verbs),
};
