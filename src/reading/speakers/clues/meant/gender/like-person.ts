import { isSomeone } from '../../../../who/dossiers.ts';
import type { MeantClue } from '../../../clue.ts';
import { isHeOrShe, yes } from '../../seen.ts';

/** No list knows every first name: two words or three that no body bears are most often somebody’s. */
export const genderLikePerson: MeantClue = {
  name: 'two names or three that no list knows, for he or she',
  example: { text: 'Quorl Odell left. ¶ “It must close,” she said.', of: 'Quorl Odell' },
  but: { text: 'Odell left. ¶ “It must close,” she said.', of: 'Odell' },
  says: (meant) => {
    const { who } = meant;
    if (who === null || who.person || !isHeOrShe(meant) || !isSomeone(who)) return 0;
    return yes(who.plain.length === 2 || who.plain.length === 3);
  },
};
