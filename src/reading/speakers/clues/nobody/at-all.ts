import type { Clue } from '../../clue.ts';

/** Marks stand round titles and terms as well. */
export const nobodyAtAll: Clue = {
  name: 'nobody says it',
  example: { text: 'The “farce” ended.', of: 'nobody' },
  but: { text: 'The “farce” of Omar Deeb ended.', of: 'Omar Deeb' },
  way: 'nobody',
  says: () => 1,
};
