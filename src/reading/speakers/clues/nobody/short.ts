import type { Clue } from '../../clue.ts';

/** The fewer the words, the more they are a term. */
export const nobodyShort: Clue = {
  name: 'nobody: a word or a few',
  example: { text: 'The “farce” ended.', of: 'nobody' },
  but: { text: 'The “farce that nobody had wanted to see” ended.', of: 'nobody' },
  way: 'nobody',
  says: (_, { words }) => Math.max(0, (5 - words) / 4),
};
