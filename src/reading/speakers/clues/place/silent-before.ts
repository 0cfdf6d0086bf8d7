import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Whom a paragraph only tells of does not speak in the next. */
export const placeSilentBefore: Clue = {
  name: 'in the paragraph before, and saying nothing there',
  example: { text: 'The bridge belongs to Lena Horvat. ¶ “It must close.”', of: 'Lena Horvat' },
  but: { text: 'It would rain, said Lena Horvat. ¶ “It must close.”', of: 'Lena Horvat' },
  says: ({ reach, verb, accordingTo, handsOver }) =>
    yes(reach === 'before' && verb?.force !== 'says' && !accordingTo && !handsOver),
};
