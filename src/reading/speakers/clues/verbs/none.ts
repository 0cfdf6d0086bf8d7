import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Whoever does nothing says nothing. */
export const verbsNone: Clue = {
  name: 'no verb of its own',
  example: { text: 'The farce, to Lena Horvat, was “the bridge.”', of: 'Lena Horvat' },
  but: { text: '“The bridge must close,” Lena Horvat said.', of: 'Lena Horvat' },
  says: ({ phrase, verb }) => yes(phrase !== null && verb === null),
};
