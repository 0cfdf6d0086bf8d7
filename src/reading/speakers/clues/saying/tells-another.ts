import type { Clue } from '../../clue.ts';
import { othersTell, yes } from '../seen.ts';

/** Where somebody is told to say something, whoever else stands there is most often talked about. */
export const tellsAnother: Clue = {
  name: 'another says something in the sentence',
  example: { text: 'Lena Horvat said that Omar Deeb had made a “farce” of it.', of: 'Omar Deeb' },
  but: { text: 'Omar Deeb had made a “farce” of it.', of: 'Omar Deeb' },
  says: (candidate, stretch) => {
    const { way, phrase, verb, reach } = candidate;
    // “Horvat sagte, sie habe …”: in the mood that tells what she said she is most often herself.
    const isHerself = way === 'pronoun' && verb?.reported === true;
    const isSilent = verb?.force !== 'says' && !isHerself;
    const mayBe = phrase !== null && reach === 'sentence' && isSilent;
    return yes(mayBe && othersTell(stretch, candidate));
  },
};
