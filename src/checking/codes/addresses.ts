import type { CodeEntry } from './entry.ts';
import { inFiles, soundStory } from './example.ts';

const story = soundStory('', 'The ship came in on Monday.');
const registered = ['', 'figures/', 'quotations/']
  .map((page) => `stories/example/${page}\there\n`)
  .join('');

export const addresses = {
  'address-unregistered': {
    severity: 'error',
    title: 'An address that is not in the register',
    expected: 'a line in `content/register/` for every address that is published',
    mend: 'Run `npm run register` (with the same `--until`, where a scheduled story comes out), and commit what it writes.',
    about:
      'An address once published works for ever. The register lists every address ever published, and is written by one command alone, so that nothing is published by accident.',
    example: inFiles('content/stories/example.md, and no content/register/example.tsv', {
      'stories/example.md': story,
    }),
  },
  'address-lost': {
    severity: 'error',
    title: 'A published address that leads nowhere',
    expected: 'a page at every address in the register that says “here”',
    mend: 'Bring the id or the file back; or, in this line, write “moved”, a tab and the new path in place of “here”; or write “withdrawn”.',
    about:
      'The register says that this address was published, but nothing in the edition stands there any more: an id was changed or a file renamed. There are two ways out in the register: “moved” leaves a page that leads on, “withdrawn” a page that says so. A story that moved keeps its id in feeds and books, so that nobody is told of it anew.',
    example: inFiles('stories/example/figures/wheat-gift/\there', {
      'stories/example.md': story,
      'register/example.tsv': `${registered}stories/example/figures/wheat-gift/\there\n`,
    }),
  },
  'published-taken-back': {
    severity: 'error',
    title: 'A published story that is a draft again',
    expected: '“published” or “withdrawn” for a story whose address is on record',
    mend: 'Write `status: withdrawn` with `because`, and readers are told why; or `status: published`, mend the text, and say under `corrections` what was changed.',
    about:
      'Readers have the story: it was linked to, saved and cited, and its address works for ever. It can be corrected, or withdrawn with a reason; it cannot be unsaid. An address that was put on record and never reached readers can be taken out of the register before it is committed.',
    example: inFiles('status: draft, and its address in the register', {
      'stories/example.md': story.replace('status: published', 'status: draft'),
      'register/example.tsv': registered,
    }),
  },
  'register-line': {
    severity: 'error',
    title: 'A line of the register that cannot be read',
    expected:
      'a path, a tab, and “here”, “reworded”, “withdrawn”, or “moved” with a tab and another path; each path once',
    mend: 'Write the line as path, tab, state; a path moved leads to one that is “here”, or that moved on to one. What stands below a path, behind tabs, stays as `npm run register` wrote it.',
    about:
      'Each line of the register is an address: its path from the root of the site, with a closing slash and no leading one, then a tab, then what became of it. The lines behind tabs below a figure or a quotation are the record of what it stands for. Where two editors’ changes met, each path is kept once. What moves a second time gets a line more, and its first one stays as it is.',
    example: inFiles('stories/example/ gone', {
      'stories/example.md': story,
      'register/example.tsv': `${registered}stories/example/ gone\n`,
    }),
  },
  'label-double': {
    severity: 'error',
    title: 'A section or topic in two ways of writing',
    expected: 'one way of writing each section and topic',
    mend: 'Write it in one way in all stories.',
    about:
      'Two names that differ in capitals, blanks or the way in which accents are written alone are one to readers, but would stand in lists as two.',
    example: inFiles('topics: [Cuba], and in another story topics: [cuba]', {
      'stories/example.md': soundStory('topics: [Cuba]', 'The ship came in on Monday.'),
      'stories/other.md': soundStory('topics: [cuba]', 'The ship came in on Monday.'),
    }),
  },
  'label-reserved': {
    severity: 'error',
    title: 'A section or topic that no folder can be named by',
    expected: 'a name that no file system and no host keeps for itself',
    mend: 'Add a word to the name.',
    about:
      'The feeds of a section or topic stand in a folder of its name. Windows has no folders named `con`, `prn`, `aux`, `nul`, `com1` or `lpt1`, and hosts serve `index` for the folder around it.',
    example: inFiles('topics: [Nul]', {
      'stories/example.md': soundStory('topics: [Nul]', 'The ship came in on Monday.'),
    }),
  },
  'address-shared': {
    severity: 'warning',
    title: 'Two sections or two topics with one address',
    expected:
      'one way of writing each section and topic, and names that differ in their letters and digits',
    mend: 'Where both mean one thing, write it in one way in all stories; where they are two things, tell them apart in words: “C sharp”.',
    about:
      'The feeds of a section or topic stand at its name in small letters, without signs and accents: “C++” and “C#” both at `topics/c/`, “Über” and “Uber” both at `topics/uber/`. What shares an address shares its feeds, under the name that the story last published gives.',
    example: inFiles('topics: [C++], and in another story topics: [C#]', {
      'stories/example.md': soundStory('topics: [C++]', 'The ship came in on Monday.'),
      'stories/other.md': soundStory('topics: ["C#"]', 'The ship came in on Monday.'),
    }),
  },
} as const satisfies Record<string, CodeEntry>;
