import type { Clue } from '../../clue.ts';
import { acts, yes } from '../seen.ts';

/** Few words in marks are a term, unless somebody calls something so. */
export const verbsCalls: Clue = {
  name: 'calls something what the words say',
  example: { text: 'Lena Horvat called it a “farce.”', of: 'Lena Horvat' },
  but: { text: 'Lena Horvat regretted the “farce.”', of: 'Lena Horvat' },
  says: (candidate, { clauses: { parsed, words } }) =>
    yes(
      acts(candidate) &&
        candidate.verbs === 0 &&
        words.calling.has(parsed.tokens[candidate.verb?.at ?? -1]?.lower ?? ''),
    ),
};
