import type { MeantClue } from '../../../clue.ts';
import { isHeOrShe, isSomebody, yes } from '../../seen.ts';

/** She is no man; where only a pronoun beside the name shows one, that may be somebody else’s. */
export const genderDiffers: MeantClue = {
  name: 'not the pronoun’s gender',
  example: { text: 'Mr. Deeb left. ¶ “It must close,” she said.', of: 'Deeb' },
  but: { text: 'Ms. Horvat left. ¶ “It must close,” she said.', of: 'Horvat' },
  says: (meant) => {
    const { who, gender, sort } = meant;
    const isOther = isSomebody(meant) && isHeOrShe(meant) && gender !== null && gender !== sort;
    return yes(isOther) * (who?.genderBy === 1 ? 0.5 : 1);
  },
};
