import type { Clue } from '../../clue.ts';
import { acts, nearness, yes } from '../seen.ts';

/** The nearer a verb, the likelier it tells them; but what somebody is told to do tells nothing. */
export const verbsNear: Clue = {
  name: 'verb close to the words',
  example: { text: '“The bridge must close,” Lena Horvat said.', of: 'Lena Horvat' },
  but: { text: 'The “farce” of Lena Horvat ended.', of: 'Lena Horvat' },
  says: (candidate) =>
    yes(acts(candidate) && candidate.verb?.reported !== true) * nearness(candidate.gap),
};
