import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A letter from Horvat, a statement that Horvat issued: what the paper says she says. */
export const verbsWrites: Clue = {
  name: 'who wrote the paper that says it',
  example: { text: 'A letter from Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  but: { text: 'A letter to Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  says: ({ author, reach }) => yes(author && reach === 'sentence'),
};
