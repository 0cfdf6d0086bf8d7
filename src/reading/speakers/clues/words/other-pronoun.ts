import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** I, it and they often stand in what somebody else tells. */
export const wordsOtherPronoun: Clue = {
  name: 'a pronoun other than he or she',
  example: { text: '“The bridge must close,” they said.', of: 'they' },
  but: { text: '“The bridge must close,” she said.', of: 'she' },
  says: ({ phrase }) => yes(['self', 'it', 'they'].includes(phrase?.sort ?? '')),
};
