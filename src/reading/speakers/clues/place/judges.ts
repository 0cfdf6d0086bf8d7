import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** For whom something is so, finds it so. */
export const placeJudges: Clue = {
  name: 'opens the sentence behind “for”',
  example: { text: 'For Lena Horvat the bridge is a “farce.”', of: 'Lena Horvat' },
  but: { text: 'With Lena Horvat the bridge is a “farce.”', of: 'Lena Horvat' },
  says: ({ phrase, reach, behind, passage }, { clauses, sentence }) =>
    yes(
      phrase !== null &&
        reach === 'sentence' &&
        !behind &&
        passage === clauses.parsed.passage &&
        clauses.words.judging.has(phrase.ruler) &&
        phrase.from === sentence.from + 1,
    ),
};
