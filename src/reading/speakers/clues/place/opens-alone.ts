import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Much of what “first in its sentence” says would otherwise count for a lone name twice. */
export const placeOpensAlone: Clue = {
  name: 'first in its sentence, no other name before the words',
  example: { text: 'Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat told Omar Deeb that the bridge “must close.”', of: 'Lena Horvat' },
  says: ({ reach, names, phrase, opens }) =>
    yes(reach === 'sentence' && names === 0 && phrase !== null && opens),
};
