import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Told Horvat, met Horvat: it is done to her. */
export const placeObject: Clue = {
  name: 'right behind a verb that is another’s',
  example: { text: 'Omar Deeb told Lena Horvat: “It must close.”', of: 'Lena Horvat' },
  but: { text: 'Omar Deeb told Lena Horvat: “It must close.”', of: 'Omar Deeb' },
  says: ({ object, verb }) => yes(object && verb?.tie !== 'behind'),
};
