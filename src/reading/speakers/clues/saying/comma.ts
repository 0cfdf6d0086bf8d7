import type { Clue } from '../../clue.ts';
import { actsBeside, yes } from '../seen.ts';

/** A mark between the verb and the words makes them its object. */
export const sayingComma: Clue = {
  name: 'verb of saying, a comma or a colon, the words',
  example: { text: 'Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said the bridge “must close.”', of: 'Lena Horvat' },
  says: (candidate, { before }) =>
    yes(
      !candidate.behind &&
        actsBeside(candidate, 'says') &&
        (before === ',' || before === ':') &&
        candidate.gap <= 1,
    ),
};
