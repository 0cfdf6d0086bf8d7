import { firstFrom } from '../../../sentences/bounds.ts';
import type { Candidate, Stretch } from '../../candidate.ts';
import type { Clue } from '../../clue.ts';
import { acts, othersTell, yes } from '../seen.ts';

/** “Horvat said that Deeb called it ‘a farce’”: the verb before the words lends them to its own subject. */
function isLentToAnother({ phrase }: Candidate, { clauses: { verbs }, pair }: Stretch): boolean {
  const last = verbs[firstFrom(verbs, pair.open) - 1];
  return last?.force === 'lends' && last.subject !== null && last.subject !== phrase;
}

/** However much stands between, nobody else there says anything. */
export const tellsAlone: Clue = {
  name: 'nobody else says something in the sentence',
  example: {
    text: 'Lena Horvat said that the council had made a “farce” of it.',
    of: 'Lena Horvat',
  },
  but: { text: 'Lena Horvat said that Omar Deeb said it was a “farce.”', of: 'Lena Horvat' },
  says: (candidate, stretch) =>
    yes(
      acts(candidate) &&
        candidate.verb?.force === 'says' &&
        !othersTell(stretch, candidate) &&
        !isLentToAnother(candidate, stretch),
    ),
};
