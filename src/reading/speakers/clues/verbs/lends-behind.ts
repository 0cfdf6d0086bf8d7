import type { Clue } from '../../clue.ts';
import { actsBeside, yes } from '../seen.ts';

/** “…,” Horvat called it; but who calls for something behind the words has begun anew. */
export const verbsLendsBehind: Clue = {
  name: 'verb that may bring in words, right behind them',
  example: { text: '“A farce,” Lena Horvat called it.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat called it a “farce.”', of: 'Lena Horvat' },
  says: (candidate) => yes(candidate.behind && actsBeside(candidate, 'lends')),
};
