import type { Clauses } from '../../../clauses/clauses.ts';
import { isJudge } from '../../../clauses/leads.ts';
import type { Phrase } from '../../../clauses/phrase.ts';
import { isMark } from '../../../tokens/token.ts';
import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** “Horvat, für die die Brücke …”: a clause about what somebody finds so. */
function isOfWhom({ to }: Phrase, { parsed: { tokens }, words }: Clauses): boolean {
  const [judge, whom] = [tokens[to + 1]?.lower ?? '', tokens[to + 2]?.lower ?? ''];
  return isMark(tokens[to], ',') && words.judging.has(judge) && words.relatives.has(whom);
}

/** For whom something is so, finds it so. */
export const placeJudges: Clue = {
  name: 'opens the sentence behind “for”',
  example: { text: 'For Lena Horvat the bridge is a “farce.”', of: 'Lena Horvat' },
  but: { text: 'With Lena Horvat the bridge is a “farce.”', of: 'Lena Horvat' },
  says: ({ phrase, reach, behind, passage }, { clauses }) =>
    yes(
      phrase !== null &&
        reach === 'sentence' &&
        !behind &&
        passage === clauses.parsed.passage &&
        (isJudge(clauses, phrase) || isOfWhom(phrase, clauses)),
    ),
};
