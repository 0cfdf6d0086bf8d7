import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** What somebody else says of it is no saying of its own. */
export const reportedVerb: Clue = {
  name: 'does something in reported speech',
  example: {
    text: 'Lena Horvat sagte nein. Omar Deeb sei eine „Null“.',
    of: 'Omar Deeb',
    lang: 'de',
  },
  but: { text: 'Lena Horvat sagte nein. Omar Deeb ist eine „Null“.', of: 'Omar Deeb', lang: 'de' },
  says: ({ verb, phrase, reach }) =>
    yes(phrase !== null && reach === 'sentence' && verb?.reported === true),
};
