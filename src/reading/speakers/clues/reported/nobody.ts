import type { Clue } from '../../clue.ts';
import { yes } from '../seen.ts';

/** What stands in that mood is somebody’s. */
export const reportedNobody: Clue = {
  name: 'nobody: a sentence of reported speech',
  example: { text: 'Die Brücke sei eine „Farce“.', of: 'nobody', lang: 'de' },
  but: { text: 'Die Brücke ist eine „Farce“.', of: 'nobody', lang: 'de' },
  way: 'nobody',
  says: (_, { isReported }) => yes(isReported),
};
