import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** The mood goes on with what was begun to be told. */
export const reportedTeller: Clue = {
  name: 'says something before a sentence of reported speech',
  example: {
    text: 'Lena Horvat sagte nein. Die Brücke sei eine „Farce“.',
    of: 'Lena Horvat',
    lang: 'de',
  },
  but: {
    text: 'Lena Horvat sagte nein. Die Brücke ist eine „Farce“.',
    of: 'Lena Horvat',
    lang: 'de',
  },
  says: ({ phrase }, { reportedBy }) => yes(phrase !== null && phrase === reportedBy),
};
