import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Told Horvat: she listens. */
export const placeAddressed: Clue = {
  name: 'whom something is said to',
  example: { text: 'Omar Deeb told Lena Horvat: “It must close.”', of: 'Lena Horvat' },
  but: { text: 'Omar Deeb left Lena Horvat: “It must close.”', of: 'Lena Horvat' },
  says: ({ addressed }) => yes(addressed),
};
