import type { MeantClue } from '../../../clue.ts';
import { isSomebody } from '../../seen.ts';

/** The further back, the more others have come between. */
export const distanceParagraphs: MeantClue = {
  name: 'paragraphs away',
  example: { text: 'Lena Horvat left. ¶ “It must close,” she said.', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat left. “It must close,” she said.', of: 'Lena Horvat' },
  says: (meant) => (isSomebody(meant) ? Math.min(1, meant.paragraphs / 4) : 0),
};
