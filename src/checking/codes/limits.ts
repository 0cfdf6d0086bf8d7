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
    title: 'Too many brackets and other marks',
    expected:
      'at most 2,000 square brackets, asterisks, underscores, tildes and backticks in a paragraph, and 30,000 marks of Markdown in all, with ampersands, backslashes, angle brackets and links without brackets',
    mend: 'Divide the paragraph by a blank line or the story into several files, or take the marks out.',
    about:
      'Square brackets, asterisks, underscores, tildes and backticks are marks of Markdown. Thousands of them in one paragraph are no text, and keep programs busy for minutes.',
    example: inFiles('2,001 square brackets with no blank line between them', {
      'stories/example.md': soundStory('', '['.repeat(2001)),
    }),
  },
  'lines-too-many': {
    severity: 'error',
    title: 'Too many lines or paragraphs',
    expected:
      'at most 4,000 lines that stand in lists and block quotations or underline a heading, 10,000 paragraphs and headings, 100,000 lines of prose and 20,000 of YAML',
    mend: 'Divide the story into several files, or write the lines of lists as paragraphs.',
    about:
      'Lists, block quotations and underlined headings of thousands of lines keep programs busy for minutes, and so do tens of thousands of paragraphs.',
    example: inFiles('4,001 lines that begin with “- ”', {
      'stories/example.md': soundStory('', '- wheat\n'.repeat(4001)),
    }),
  },
  'paragraph-too-long': {
    severity: 'error',
    title: 'A paragraph that is too long',
    expected:
      'at most 5,000 lines, ampersands, backslashes, angle brackets and links without brackets in a paragraph',
    mend: 'Divide the paragraph by blank lines.',
    about:
      'Thousands of lines with no blank line among them are hardly a paragraph, and keep programs busy for minutes; so do as many characters that Markdown reads in a way of its own.',
    example: inFiles('5,001 lines with no blank line between them', {
      'stories/example.md': soundStory('', 'The ship came in.\n'.repeat(5001)),
    }),
  },
  'numbers-too-many': {
    severity: 'error',
    title: 'Too many numbers and quotation marks',
    expected: 'at most 100,000 numbers in digits, quotation marks and apostrophes in a text',
    mend: 'Divide the text into several files.',
    about:
      'Every number and every pair of marks is looked at from all sides. A hundred thousand of them are a table of data, and no text.',
    example: inFiles('100,001 numbers', {
      'stories/example.md': soundStory('', '5 '.repeat(100_001)),
    }),
  },
  'cells-too-many': {
    severity: 'error',
    title: 'Tables that are too large',
    expected: 'at most 10,000 cells in the tables of a story',
    mend: 'Shorten the tables, or divide the story into several files.',
    about:
      'A row has as many cells as its table has columns, written or not. Nobody reads tables of more than 10,000 cells, and they keep programs busy for minutes.',
    example: inFiles('A table of 100 columns and 101 rows', {
      'stories/example.md': soundStory(
        '',
        `${'|a'.repeat(100)}|\n${'|-'.repeat(100)}|\n${'|5|\n'.repeat(100)}`,
      ),
    }),
  },
  'definitions-too-many': {
    severity: 'error',
    title: 'Too many link definitions',
    expected: 'at most 1,000 lines that define a link, such as “[port]: https://…”',
    mend: 'Take out the definitions that no link uses.',
    about:
      'A link may name its address further down. A thousand such addresses are more than a story has links, and keep programs busy.',
    example: inFiles('1,001 lines that begin with “[port]:”', {
      'stories/example.md': soundStory('', '[port]: https://host.example/\n\n'.repeat(1001)),
    }),
  },
  'text-too-long': {
    severity: 'error',
    title: 'A text that is too long for its place',
    expected: 'a text with room on cards, in lists and in titles',
    mend: 'Shorten the text; what needs more words stands in the prose, or in a note.',
    about:
      'A name may have 150 characters, a headline, a title or what a figure counts 300, a standfirst 600, a note, a reason or a correction 2,500, an address 2,000. Headlines, names and titles are printed on cards, in lists and in the titles of pages, where more than that pushes out all else.',
    example: inFrontMatter(`headline: ${'Wheat comes to Mariel and '.repeat(15)}on`),
  },
  'keys-too-many': {
    severity: 'error',
    title: 'Too many keys',
    expected: 'at most 500 keys side by side, and at most 20,000 keys and entries of lists in all',
    mend: 'Divide the story into several files.',
    about:
      'No text has 500 sources, and nobody can look through so many keys. Entries of lists, as figures and quotations are, count for themselves: there can be thousands of them.',
    example: inFrontMatter(
      `sources:\n${Array.from({ length: 501 }, (_, index) => `  count-${index}: { title: Count ${index} }\n`).join('')}`.trimEnd(),
    ),
  },
} as const satisfies Record<string, CodeEntry>;
