import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Where somebody is told to say something, whoever else stands there is most often talked about. */
export const tellsAnother: Clue = {
  name: 'another says something in the sentence',
  example: { text: 'Lena Horvat said that Omar Deeb had made a “farce” of it.', of: 'Omar Deeb' },
  but: { text: 'Omar Deeb had made a “farce” of it.', of: 'Omar Deeb' },
  says: ({ way, phrase, verb, reach }, { tellers }) => {
    // “Horvat sagte, sie habe …”: in the mood that tells what she said she is most often herself.
    const isHerself = way === 'pronoun' && verb?.reported === true;
    const isSilent = verb?.force !== 'says' && !isHerself;
    const isOther = tellers.some((teller) => teller !== phrase);
    return yes(phrase !== null && reach === 'sentence' && isSilent && isOther);
  },
};
