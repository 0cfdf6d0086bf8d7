import type { Clue } from '../../clue.ts';
import { nearness, yes } from '../seen.ts';

/** Horvat’s claim that it was “a farce”: a word for what somebody says, and theirs. */
export const verbsClaims: Clue = {
  name: 'whose claim leads up to the words',
  example: { text: 'Lena Horvat’s claim that it was “a farce” ended.', of: 'Lena Horvat’s' },
  but: { text: 'Lena Horvat’s bridge was “a farce.”', of: 'Lena Horvat’s' },
  says: ({ claims, behind, reach, gap }) =>
    yes(claims && !behind && reach === 'sentence') * nearness(Math.max(0, gap - 3)),
};
