import type { CodeEntry } from '../entry.ts';
import { inProse } from '../example.ts';

export const quotations = {
  'marks-unpaired': {
    severity: 'warning',
    title: 'A quotation mark without its pair',
    expected: 'a closing mark for each opening one',
    mend: 'Set the missing mark, or take the other one out.',
    about:
      'It is open where the quotation ends. A paragraph that leaves its mark open while the next one opens again is right: newspapers print so.',
    example: inProse('“The ship came in on Monday, Ana Ruiz said.'),
  },
  'quotation-unattributed': {
    severity: 'warning',
    title: 'A quotation that nobody is said to have spoken',
    expected: 'a name or a role beside a direct quotation',
    mend: 'Say beside the words who spoke them, or write them without marks.',
    about:
      'A whole clause of speech with neither a name nor a role beside it leaves readers to guess.',
    example: inProse('The ship came in on Monday. “We had waited for weeks for this wheat.”'),
  },
  'speaker-unfiled': {
    severity: 'warning',
    title: 'A speaker with no file',
    expected: 'a file in `content/people/` with this name or alias',
    mend: 'Run `npm run people`, which writes the file, or add the name to the aliases of one that is there.',
    about:
      'Whoever is quoted has a page with everything that they said on this site; it is made from their file. Each speaker of a story is told once. `npm run people -- FILE…` writes a file for each, with the office that the text gives; look through them, since two names may be one person.',
    example: inProse('“The ship came in on Monday,” Tomás Vega said.'),
  },
} as const satisfies Record<string, CodeEntry>;
