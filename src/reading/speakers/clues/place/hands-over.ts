import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** A colon at the end of a paragraph hands over to whoever says something before it, whatever else is named there. */
export const placeHandsOver: Clue = {
  name: 'says something before the colon that ends the paragraph before',
  example: {
    text: 'As Lena Horvat of Radio Vale observed, the bridge was not new: ¶ “It stood in 1950.”',
    of: 'Lena Horvat',
  },
  but: { text: 'Lena Horvat left the bridge: ¶ “It stood in 1950.”', of: 'Lena Horvat' },
  says: ({ handsOver, verb, patient }) => yes(handsOver && verb?.force === 'says' && !patient),
};
