import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Horvat “is late,” Deeb said: his words go on from her name. */
export const placeRunsIn: Clue = {
  name: 'a name without a verb, right before the words',
  example: { text: 'At noon Lena Horvat “is late,” Omar Deeb said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat said it “is late.”', of: 'Lena Horvat' },
  says: ({ way, behind, verb, phrase }, { pair, before }) =>
    yes(way === 'name' && !behind && verb === null && phrase?.to === pair.open && before !== ':'),
};
