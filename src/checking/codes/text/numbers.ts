import type { CodeEntry } from '../entry.ts';
import { inProse } from '../example.ts';

export const numbers = {
  'number-malformed': {
    severity: 'error',
    title: 'A malformed number',
    expected: 'a number as the text’s language writes it',
    mend: 'Write the number that is meant; if the original report printed it so, say that in a note with `misprint`.',
    about:
      'Digits that no convention of the story’s language gives: a group of four after a comma, two decimal points, a letter for a digit, a doubled percent sign. Readers could not know which number is meant.',
    example: inProse('Cuba received 25,0000 tonnes of wheat.'),
  },
  'number-hides': {
    severity: 'error',
    title: 'A number that hides a character',
    expected: 'digits with nothing unseen between them and nothing drawn over them',
    mend: 'Take the character out, or write the number anew.',
    about:
      'Spaces of no width, joiners, soft hyphens, marks and selectors between the digits of a number part it for whoever searches, copies or listens, and a stroke or circle over a digit makes another sign of it. Narrow and no-break spaces between groups of digits are right, and so is the digit in a key.',
    example: inProse('Cuba received 25,&#x200b;000 tonnes of wheat.'),
  },
} as const satisfies Record<string, CodeEntry>;
