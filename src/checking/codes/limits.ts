import type { CodeEntry } from './entry.ts';
import { inFiles, inFrontMatter, soundStory } from './example.ts';

export const limits = {
  'file-too-large': {
    severity: 'error',
    title: 'A file that is too large',
    expected: 'a file of at most 2,000,000 bytes',
    mend: 'Divide the story into several files.',
    about:
      'A story of two megabytes is longer than a novel; a file of that size is hardly a story.',
    example: inFiles('A file of 2,000,001 bytes', {
      'stories/example.md': soundStory('', 'The ship came in. '.repeat(120_000)),
    }),
  },
  'file-encoding': {
    severity: 'error',
    title: 'A file that is not UTF-8 text',
    expected: 'text in UTF-8, with or without a byte order mark',
    mend: 'Save the file again as UTF-8.',
    about:
      'Content is text in UTF-8. In another encoding every letter with an accent would come out wrong.',
    example: inFiles('headline: Visite à Paris, saved as Latin-1', {
      'stories/example.md': Uint8Array.from('---\nheadline: Visite \xe0 Paris\n---\n', (letter) =>
        letter.charCodeAt(0),
      ),
    }),
  },
  'nesting-too-deep': {
    severity: 'error',
    title: 'Nesting that is too deep',
    expected: 'at most 50 levels of lists, block quotations and brackets in each other',
    mend: 'Write it with fewer levels.',
    about:
      'Nobody can follow a list in a list in a list for fifty levels, and programs fail over it.',
    example: inFiles(`${'> '.repeat(51)}text`, {
      'stories/example.md': soundStory('', `${'> '.repeat(51)}text`),
    }),
  },
  'brackets-too-many': {
    severity: 'error',
    title: 'Too many brackets and other marks in a paragraph',
    expected:
      'at most 2,000 square brackets, asterisks, underscores, tildes and backticks in a paragraph',
    mend: 'Divide the paragraph by a blank line, or take the marks out.',
    about:
      'Square brackets, asterisks, underscores, tildes and backticks are marks of Markdown. Thousands of them in one paragraph are no text, and keep programs busy for minutes.',
    example: inFiles('2,001 square brackets with no blank line between them', {
      'stories/example.md': soundStory('', '['.repeat(2001)),
    }),
  },
  'lines-too-many': {
    severity: 'error',
    title: 'Too many lines of lists and block quotations',
    expected: 'at most 4,000 lines that stand in lists and block quotations or underline a heading',
    mend: 'Divide the story into several files, or write the lines as paragraphs.',
    about:
      'Lists, block quotations and underlined headings of thousands of lines keep programs busy for minutes. Paragraphs have no such limit.',
    example: inFiles('4,001 lines that begin with “- ”', {
      'stories/example.md': soundStory('', '- wheat\n'.repeat(4001)),
    }),
  },
  'keys-too-many': {
    severity: 'error',
    title: 'Too many keys',
    expected: 'at most 500 keys and list entries in one front matter',
    mend: 'Divide the story into several files.',
    about: 'Front matter of more than 500 keys is hardly written by a person.',
    example: inFrontMatter(`topics:\n${'  - harbour\n'.repeat(501)}`.trimEnd()),
  },
} as const satisfies Record<string, CodeEntry>;
