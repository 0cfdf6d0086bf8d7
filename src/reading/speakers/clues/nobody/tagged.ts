import { firstFrom } from '../../../sentences/bounds.ts';
import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** “«Es tarde», dijo”: a verb of saying right behind a comma makes speech of the fewest words. */
export const nobodyTagged: Clue = {
  name: 'nobody: a verb of saying behind a comma that closes the words',
  example: { text: 'Ann left. “Never,” said Horvat.', of: 'nobody' },
  but: { text: 'Horvat said that “never” was long.', of: 'nobody' },
  way: 'nobody',
  says: (_, { clauses: { verbs }, pair, comma }) => {
    const next = verbs[firstFrom(verbs, pair.close)];
    return yes(comma && next?.force === 'says' && next.from <= pair.close + 2);
  },
};
