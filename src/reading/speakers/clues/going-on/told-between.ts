import type { Clue } from '../../clue.ts';
import { isSameSentence, yes } from '../seen.ts';

/** That verb may have another subject. */
export const goingOnToldBetween: Clue = {
  name: 'goes on in the sentence, a verb of saying between',
  example: {
    text: 'Lena Horvat called it “a farce” and Omar Deeb called it a “bad joke.”',
    of: 'goesOn',
  },
  but: { text: 'Lena Horvat called it “a farce” and a “bad joke.”', of: 'goesOn' },
  way: 'goesOn',
  says: (_, stretch) =>
    yes(
      isSameSentence(stretch) &&
        stretch.clauses.tells((stretch.last?.stretch.pair.close ?? 0) + 1, stretch.pair.open),
    ),
};
