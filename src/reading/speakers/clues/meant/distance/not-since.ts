import type { MeantClue } from '../../../clue.ts';
import { isSomebody, yes } from '../../seen.ts';

/** What was before those words is over. */
export const distanceNotSince: MeantClue = {
  name: 'not told of since the last speaker, nor that speaker',
  example: {
    text: 'It rained all day. ¶ Then Rosa Blum left. ¶ “No,” Lena Horvat said. ¶ “It must close,” she said.',
    of: 'Rosa Blum',
  },
  but: {
    text: '“No,” Lena Horvat said. Rosa Blum left. ¶ “It must close,” she said.',
    of: 'Rosa Blum',
  },
  says: (meant) => yes(isSomebody(meant) && !meant.since && !meant.last),
};
