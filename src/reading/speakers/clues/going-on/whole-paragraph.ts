import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Where a paragraph has no tag, the speech before goes on: all the more where that was left open. */
export const goingOnWholeParagraph: Clue = {
  name: 'goes on with a paragraph of words in marks alone',
  example: { text: '“It must close,” Lena Horvat said. ¶ “It is old.”', of: 'goesOn' },
  but: { text: '“It must close,” Lena Horvat said. ¶ “It is old,” Omar Deeb said.', of: 'goesOn' },
  way: 'goesOn',
  says: (_, { apart, pair, opensSentence, endsSentence, clauses }) => {
    const isWhole = pair.open === 0 && opensSentence && endsSentence;
    return yes(apart === 1 && isWhole && pair.close >= clauses.parsed.tokens.length - 2);
  },
};
