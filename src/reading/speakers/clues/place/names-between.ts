import type { Clue } from '../../clue.ts';

/** Whoever stands nearer is likelier. */
export const placeNamesBetween: Clue = {
  name: 'other names between it and the words',
  example: { text: 'Lena Horvat met Omar Deeb and Rosa Blum: “It must close.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said: “It must close.”', of: 'Lena Horvat' },
  says: ({ names }) => Math.min(1, names / 3),
};
