import type { MeantClue } from '../../../clue.ts';
import { isSomebody, yes } from '../../seen.ts';

/** A judge may come in by nothing but the office; where somebody holds it, that is whom it means. */
export const nobodyUnheld: MeantClue = {
  name: 'nobody, for a role in which the text shows nobody',
  example: { text: 'Tom Bell left. ¶ “It must close,” the judge said.', of: 'nobody' },
  but: { text: 'Tom Bell, a judge, left. ¶ “It must close,” the judge said.', of: 'nobody' },
  says: (meant) => yes(!isSomebody(meant) && meant.way === 'role' && !meant.held),
};
