import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Behind a comma a sentence begins once more, and what it goes on with is told there. */
export const placeAnew: Clue = {
  name: 'begins a clause behind a comma and tells something',
  example: { text: 'Omar Deeb left, Lena Horvat said: “It must close.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said: “It must close.”', of: 'Lena Horvat' },
  says: ({ phrase, behind }, { anew }) => yes(phrase !== null && !behind && phrase === anew),
};
