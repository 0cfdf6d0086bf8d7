import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** Whoever is quoted said it, whoever quotes. */
export const verbsQuoted: Clue = {
  name: 'whose words somebody else tells',
  example: { text: 'Lena Horvat was quoted by the Post: “It must close.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat was told by the Post: “It must close.”', of: 'Lena Horvat' },
  says: ({ quoted, reach }) => yes(quoted && reach === 'sentence'),
};
