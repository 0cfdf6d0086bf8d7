import type { MeantClue } from '../../../clue.ts';
import { isHeOrShe, yes } from '../../seen.ts';

/** The mood goes on with whoever began to be told. */
export const focusReporter: MeantClue = {
  name: 'whose words the sentences before report',
  example: {
    text: 'Lena Horvat sagte nein. Rosa Blum sei krank. ¶ „Wir warten“, sagte sie.',
    of: 'Lena Horvat',
    lang: 'de',
  },
  but: {
    text: 'Lena Horvat sagte nein. Rosa Blum sei krank. ¶ „Wir warten“, sagte sie.',
    of: 'Rosa Blum',
    lang: 'de',
  },
  says: (meant) => yes(meant.reporter && (isHeOrShe(meant) || meant.way === 'role')),
};
