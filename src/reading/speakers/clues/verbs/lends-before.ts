import type { Clue } from '../../clue.ts';
import { actsBeside, yes } from '../seen.ts';

/** Called, described, accused: they judge, and the judgement is quoted. */
export const verbsLendsBefore: Clue = {
  name: 'verb that may bring in words, right before them',
  example: { text: 'Lena Horvat called it a “farce.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat left the “farce.”', of: 'Lena Horvat' },
  says: (candidate) => yes(!candidate.behind && actsBeside(candidate, 'lends')),
};
