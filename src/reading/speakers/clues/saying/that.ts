import type { Clue } from '../../clue.ts';
import { actsBeside, yes } from '../seen.ts';

/** Words a few steps into a that-clause are still told by its verb. */
export const sayingThat: Clue = {
  name: 'verb of saying, a that-clause, the words',
  example: { text: 'Lena Horvat said that the “farce” must end.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  says: (candidate) =>
    yes(
      !candidate.behind &&
        (actsBeside(candidate, 'says') || actsBeside(candidate, 'lends')) &&
        candidate.gap > 1 &&
        candidate.breaks > 0,
    ),
};
