import type { CodeEntry } from './entry.ts';
import { inSettings } from './example.ts';

export const settings = {
  'setting-value': {
    severity: 'error',
    title: 'A setting that is not as it should be',
    expected: 'a value of the form that this setting asks for',
    mend: 'Write the value in the form that is named here; what it is for stands above it in `src/site.ts`.',
    about:
      'What an owner sets in `src/site.ts` is on every page, in every feed and in every file to take away. A slip in it would be found by readers: addresses that lead nowhere, a mail link without a mailbox, a section with no name.',
    example: inSettings("base: '/',", "base: 'news',"),
  },
  'setting-missing': {
    severity: 'error',
    title: 'A setting that is missing',
    expected: 'every setting, since each has a place where readers see what it says',
    mend: 'Add it to `src/site.ts`.',
    about: 'No setting has a value that would be right for every owner, so none is left out.',
    example: inSettings("publisher: 'Tearsheet',", ''),
  },
  'setting-unknown': {
    severity: 'error',
    title: 'A setting that nothing reads',
    expected: 'one of the settings that there are',
    mend: 'Correct its spelling, or take it out.',
    about:
      'A setting with a slip in its name would be lost without a word; therefore every name is known.',
    example: inSettings('offline: true,', 'ofline: true,'),
  },
  'setting-double': {
    severity: 'error',
    title: 'A setting or a section that stands twice',
    expected: 'each setting once, and a name of its own for each section',
    mend: 'Keep one of the two and take the other out, or name it otherwise.',
    about:
      'Of two values under one name the first would be lost without a word; and two sections that readers see under one name could not be told apart.',
    example: inSettings(
      "sections: { world: 'World' },",
      "sections: { world: 'World', abroad: 'World' },",
    ),
  },
} as const satisfies Record<string, CodeEntry>;
