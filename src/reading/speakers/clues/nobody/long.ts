import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Nobody’s terms are that long. */
export const nobodyLong: Clue = {
  name: 'nobody: eight words or more',
  example: { text: 'The “farce that nobody had ever wanted to see” ended.', of: 'nobody' },
  but: { text: 'The “farce” ended.', of: 'nobody' },
  way: 'nobody',
  says: (_, { words }) => yes(words > 7),
};
