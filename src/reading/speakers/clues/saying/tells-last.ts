import type { Clue } from '../../clue.ts';
import { acts, othersTell, yes } from '../seen.ts';

/** Of several who say something the last before the words is the one who has them. */
export const tellsLast: Clue = {
  name: 'the last of several who say something',
  example: { text: 'Lena Horvat said that Omar Deeb said it was a “farce.”', of: 'Omar Deeb' },
  but: { text: 'Lena Horvat said that Omar Deeb said it was a “farce.”', of: 'Lena Horvat' },
  says: (candidate, stretch) =>
    yes(
      acts(candidate) &&
        !candidate.behind &&
        candidate.verb?.force === 'says' &&
        othersTell(stretch, candidate) &&
        stretch.lastTeller === candidate.phrase,
    ),
};
