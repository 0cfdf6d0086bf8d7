import type { MeantClue } from '../../../clue.ts';
import { isHeOrShe, yes } from '../../seen.ts';

/** Those whom somebody’s words tell of do not speak. */
export const focusRetold: MeantClue = {
  name: 'named in what the sentences before report of somebody else',
  example: {
    text: 'Lena Horvat sagte nein. Rosa Blum sei krank. ¶ „Wir warten“, sagte sie.',
    of: 'Rosa Blum',
    lang: 'de',
  },
  but: {
    text: 'Lena Horvat sagte nein. Rosa Blum sei krank. ¶ „Wir warten“, sagte sie.',
    of: 'Lena Horvat',
    lang: 'de',
  },
  says: (meant) => yes(meant.retold && (isHeOrShe(meant) || meant.way === 'role')),
};
