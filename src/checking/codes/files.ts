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
  'file-case': {
    severity: 'error',
    title: 'Two files that differ in case alone',
    expected: 'names that differ in more than large and small letters',
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
      'Markdown in `stories/`, YAML in `people/`, `elsewhere/` and `series/`, each straight in its folder',
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
      'Words are given to a person by name; with one name for two, they could be put into the wrong mouth. An alias that two people share is simply nobody’s.',
    example: inFiles('name: Ana Ruiz, in two files', {
      'people/ana-ruiz.yaml': person,
      'people/a-ruiz.yaml': person,
    }),
  },
} as const satisfies Record<string, CodeEntry>;
