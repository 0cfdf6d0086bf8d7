import type { Clue } from '../../clue.ts';
import { acts, yes } from '../seen.ts';

/** Letters and reports do. */
export const wordsThingSays: Clue = {
  name: 'a thing that says something',
  example: { text: 'The letter said: “The bridge must close.”', of: 'The letter' },
  but: { text: 'The bridge was a “farce.”', of: 'The bridge' },
  way: 'thing',
  says: (candidate) => yes(acts(candidate) && candidate.verb?.force !== 'other'),
};
