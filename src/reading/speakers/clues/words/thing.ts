import type { Clue } from '../../clue.ts';

/** Bridges do not speak; letters and reports do. */
export const wordsThing: Clue = {
  name: 'a thing rather than a person',
  example: { text: 'The letter said: “The bridge must close.”', of: 'The letter' },
  but: { text: 'Lena Horvat said: “The bridge must close.”', of: 'Lena Horvat' },
  way: 'thing',
  says: () => 1,
};
