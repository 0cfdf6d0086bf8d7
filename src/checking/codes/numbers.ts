import type { CodeEntry } from './entry.ts';
import { inProse } from './example.ts';

export const numbers = {
  'number-malformed': {
    severity: 'error',
    title: 'A malformed number',
    expected: 'a number as the text’s language writes it',
    mend: 'Write the number that is meant; if the copy printed it so, say that in a note with `misprint`.',
    about:
      'Digits that no convention of the story’s language gives: a group of four after a comma, two decimal points, a letter for a digit, a doubled percent sign. Readers could not know which number is meant.',
    example: inProse('Cuba received 25,0000 tonnes of wheat.'),
  },
} as const satisfies Record<string, CodeEntry>;
