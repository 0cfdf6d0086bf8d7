import type { CodeEntry } from './entry.ts';
import { inFiles, soundStory } from './example.ts';

const story = soundStory('', 'The ship came in on Monday.');
const person = 'kind: person\nname: Ana Ruiz\n';

export const files = {
  'name-form': {
    severity: 'error',
    title: 'A file name of another form',
    expected:
      'lower-case letters a to z and digits, in words joined by hyphens, at most 100 characters',
    mend: 'Rename the file in small plain letters, with hyphens between the words.',
    about:
      'The name of a file is part of its address: small plain letters and digits, joined by hyphens.',
    example: inFiles('stories/Wheat gift.md', { 'stories/Wheat gift.md': story }),
  },
  'name-reserved': {
    severity: 'error',
    title: 'A file name that is kept for something else',
    expected: 'a name that no file system, no host and no address of the site has for itself',
    mend: 'Rename the file: add a word to its name.',
    about:
      'The name of a file is the name of a folder of the site. Windows has no folders named `con`, `prn`, `aux`, `nul`, `com1` or `lpt1`; hosts serve `index` for the folder around it; and a story named `figures`, `quotations` or `kept` would have a file to take away at the address of one of its pages. The story `site` would share its register with the pages of the site. The person `nobody` could not be told from `by: nobody`.',
    example: inFiles('stories/nul.md', { 'stories/nul.md': story }),
  },
  'file-case': {
    severity: 'error',
    title: 'Two files that differ in case or in the way accents are written alone',
    expected: 'names that differ in more than large and small letters, blanks and accents',
    mend: 'Rename one of the two.',
    about:
      'On many machines the two names are one file, and one of the two would be lost on the way there.',
    example: inFiles('stories/example.md\nstories/Example.md', {
      'stories/example.md': story,
      'stories/Example.md': story,
    }),
  },
  'file-unread': {
    severity: 'warning',
    title: 'A file that nothing reads',
    expected:
      'Markdown in `stories/`, YAML in `people/`, `elsewhere/` and `series/`, pictures in `pictures/`, each straight in its folder',
    mend: 'Give the file the ending of its folder (.md or .yaml), or move it out of `content/`.',
    about:
      'A story saved with another ending, or a folder further down, would be missing from the edition without a word.',
    example: inFiles('stories/example.txt', { 'stories/example.txt': story }),
  },
  'not-a-file': {
    severity: 'error',
    title: 'Something that is no file',
    expected: 'a file that can be read',
    mend: 'Put the file there, or take away what stands in its place.',
    about:
      'Where a file should be there is a folder, a link to something that is gone, or a file that may not be read.',
    example: inFiles(
      'stories/example.md, a link to a file that is gone',
      {},
      { 'stories/example.md': 'gone.md' },
    ),
  },
  'link-out': {
    severity: 'error',
    title: 'A link that leads out of the content',
    expected: 'links that stay within `content/`',
    mend: 'Put the file itself in the place of the link.',
    about:
      'A symbolic link that leads elsewhere would publish a file of this machine, and be broken on every other.',
    example: inFiles(
      'stories/example.md, a link to a file beside content/',
      {},
      {
        'stories/example.md': '../../outside.md',
      },
    ),
  },
  'person-double': {
    severity: 'error',
    title: 'Two people with one name',
    expected: 'each name in one file of `content/people/` alone',
    mend: 'Join the two files, or tell the names apart.',
    about:
      'Words are given to a person by name; with one name for two, they could be put into the wrong mouth. Capitals, blanks and the way in which accents are written make no other name. An alias that two people share is simply nobody’s.',
    example: inFiles('name: Ana Ruiz, in two files', {
      'people/ana-ruiz.yaml': person,
      'people/a-ruiz.yaml': person,
    }),
  },
  'alias-double': {
    severity: 'error',
    title: 'An alias that is a name of somebody else',
    expected: 'an alias that nobody else has as a name, nor in another way of writing',
    mend: 'Take the alias out, lengthen it, or write what both are called in one way.',
    about:
      'What two people are called is given to neither. An alias that is the name of another person takes their words from them; and two that differ in capitals, blanks or the way accents are written alone look like one to readers and not to the site, so that words would go to whoever is written in that way.',
    example: inFiles('name: Ana Ruiz, and in another file aliases: [ANA RUIZ]', {
      'people/ana-ruiz.yaml': person,
      'people/eva-ruiz.yaml': 'kind: person\nname: Eva Ruiz\naliases: [ANA RUIZ]\n',
    }),
  },
} as const satisfies Record<string, CodeEntry>;
