import type { Clue } from '../../clue.ts';
import { actsBeside, yes } from '../seen.ts';

/** “Rolled her eyes,”: so many words stand between. */
const NEAR = 4;

/** A whole sentence in marks behind a verb and a comma is said, whatever else the verb tells. */
export const sayingAnyVerb: Clue = {
  name: 'a verb that tells no speech, a comma or a colon, a whole sentence',
  example: { text: 'Lena Horvat rose, “The bridge must close.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat rose on the “bridge.”', of: 'Lena Horvat' },
  says: (candidate, { before, capital, speech }) =>
    yes(
      !candidate.behind &&
        actsBeside(candidate, 'other') &&
        (before === ',' || before === ':') &&
        capital &&
        speech &&
        candidate.names === 0 &&
        candidate.gap <= NEAR,
    ),
};
