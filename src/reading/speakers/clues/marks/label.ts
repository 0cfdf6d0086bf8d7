import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** HORVAT: “…” is a label, and “Horvat said: ‘…’” looks like one. */
export const marksLabel: Clue = {
  name: 'a name and a colon at the start, or a label inside the marks',
  example: { text: 'HORVAT: “The bridge must close.”', of: 'HORVAT' },
  but: { text: 'Horvat said the bridge “must close.”', of: 'Horvat' },
  says: ({ label }) => yes(label),
};
