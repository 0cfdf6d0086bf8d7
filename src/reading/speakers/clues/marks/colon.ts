import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A colon hands over to the words of whoever was told of last. */
export const marksColon: Clue = {
  name: 'a colon before the words, no other name between',
  example: { text: 'Then Lena Horvat, at last: “The bridge must close.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said the bridge “must close.”', of: 'Lena Horvat' },
  says: ({ behind, reach, phrase, names, handsOver }, { before }) => {
    const isHanded = reach === 'before' ? handsOver : reach === 'sentence' && before === ':';
    return yes(!behind && isHanded && phrase !== null && names === 0);
  },
};
