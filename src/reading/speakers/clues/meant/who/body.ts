import type { MeantClue } from '../../../clue.ts';
import { yes } from '../../seen.ts';

/** It is a company, they are a council. */
export const whoBody: MeantClue = {
  name: 'a body, for it, they or a word for a body',
  example: { text: 'Harbour Bank left. ¶ “It must close,” it said.', of: 'Harbour Bank' },
  but: { text: 'Ms. Horvat left. ¶ “It must close,” it said.', of: 'Horvat' },
  says: ({ who, way, sort }) =>
    yes((sort === 'it' || sort === 'they' || way === 'body') && who?.body === true),
};
