import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Where somebody is told to say something, whoever else stands there is most often talked about. */
export const tellsAnother: Clue = {
  name: 'another says something in the sentence',
  example: { text: 'Lena Horvat said that Omar Deeb had made a “farce” of it.', of: 'Omar Deeb' },
  but: { text: 'Omar Deeb had made a “farce” of it.', of: 'Omar Deeb' },
  says: ({ phrase, verb, reach }, { tellers }) =>
    yes(phrase !== null && reach === 'sentence' && verb?.force !== 'says' && tellers.length > 0),
};
