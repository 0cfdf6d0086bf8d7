import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Where somebody is told to say something, whoever else stands there is most often talked about. */
export const tellsAnother: Clue = {
  name: 'another says something in the sentence',
  example: { text: 'Lena Horvat said that Omar Deeb had made a “farce” of it.', of: 'Omar Deeb' },
  but: { text: 'Omar Deeb had made a “farce” of it.', of: 'Omar Deeb' },
  says: ({ way, phrase, verb, reach, accordingTo, quoted }, { tellers }) => {
    // Where somebody without a name says something, every thing of the sentence is nobody’s as well.
    const isSomebody = phrase !== null && way !== 'thing' && way !== 'unnamed';
    // “Horvat sagte, sie habe …”: in the mood that tells what she said she is most often herself.
    const isHerself = way === 'pronoun' && verb?.reported === true;
    const isSilent = verb?.force !== 'says' && !accordingTo && !quoted && !isHerself;
    const isTold = tellers.some((teller) => teller !== phrase);
    return yes(isSomebody && reach === 'sentence' && isSilent && isTold);
  },
};
