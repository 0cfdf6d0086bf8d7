import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** The clause of whoever stands before has ended. */
export const placeBeforeAnew: Clue = {
  name: 'before another who begins a clause and tells something',
  example: { text: 'Omar Deeb left, Lena Horvat said: “It must close.”', of: 'Omar Deeb' },
  but: { text: 'Omar Deeb left, Lena Horvat said: “It must close.”', of: 'Lena Horvat' },
  says: ({ phrase, behind, reach }, { anew }) =>
    yes(
      phrase !== null && !behind && reach === 'sentence' && anew !== null && phrase.to < anew.from,
    ),
};
