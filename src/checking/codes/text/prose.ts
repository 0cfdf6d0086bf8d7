import type { CodeEntry } from '../entry.ts';
import { inProse } from '../example.ts';

export const prose = {
  'link-broken': {
    severity: 'error',
    title: 'A link that leads nowhere',
    expected: 'a file under `content/`, and after “#” an id that it has',
    mend: 'Correct the file’s name or the id after “#”.',
    about:
      'A link to another story, a person or a story elsewhere goes by the file, as any Markdown tool follows it: `other-story.md#id`, `../people/ana-ruiz.yaml`. The id after “#” is that of a figure or quotation.',
    example: inProse('The ship came in [on Monday](no-such-story.md).'),
  },
  'link-scheme': {
    severity: 'error',
    title: 'A link of another kind',
    expected: 'an https or mailto address, or the path of a file under `content/`',
    mend: 'Link to the https address of the page, or by the file’s path to something in `content/`.',
    about:
      'Links lead to https and mailto addresses, and to files of the content. Every other scheme is refused.',
    example: inProse('The ship came in [on Monday](javascript:alert).'),
  },
  'control-character': {
    severity: 'error',
    title: 'A character that no text has',
    expected: 'characters that can be printed',
    mend: 'Take the character out; an editor that shows invisible characters finds it.',
    about:
      'Controls and code points that stand for no character come from terminals and broken files. Nobody sees them, and a page, a book or a feed with one of them is broken for some readers.',
    example: inProse('The ship\u0007 came in on Monday.'),
  },
  'direction-turned': {
    severity: 'error',
    title: 'A character that turns the direction of text',
    expected: 'text whose letters stand in the order in which they are read',
    mend: 'Take the character out; words of a script that runs the other way need none, or an isolate around them that is closed again.',
    about:
      'Embeddings, overrides (U+202A to U+202E) and the old marks U+206A to U+206F make browsers show characters in another order or form than they are stored in: readers see “52” where a page of its own says 25. A mark of right-to-left writing (U+200F, U+061C) does so in a paragraph that has no letters of such a script. This holds for prose, front matter, people and stories elsewhere, and for what is written as a reference or an escape.',
    example: inProse('It had &#x202e;25&#x202c; ships.'),
  },
  'direction-left-open': {
    severity: 'error',
    title: 'An isolate without its partner',
    expected:
      'as many ends of isolates (U+2069) as beginnings (U+2066 to U+2068), in one paragraph or value',
    mend: 'Close the isolate with U+2069 behind the words that run the other way, or take the character out.',
    about:
      'An isolate keeps words that run the other way from turning what stands around them. One that is left open holds the rest of the paragraph, with its numbers and marks.',
    example: inProse('The ship &#x2067;came in with 25 crates, 52 of them open.'),
  },
  'text-smuggled': {
    severity: 'error',
    title: 'Characters that nobody sees and machines read',
    expected: 'characters that readers see, or that shape the letters beside them',
    mend: 'Take the characters out; if they came with a flag, put the flag in again.',
    about:
      'Tags (U+E0000 to U+E007F) spell letters that show nothing: they belong into the flags of parts of countries alone, spelled as Unicode Technical Standard 51 has it. Notes between the lines (U+FFF9 to U+FFFB), code points that show nothing and are no character yet, and a second selector of variants behind another can carry a text as well. Copied, read aloud or handed to a machine, such a story says what its readers never saw.',
    example: inProse('The ship came in&#xe006e;&#xe006f;&#xe0074; on Monday.'),
  },
  'merge-mark': {
    severity: 'error',
    title: 'A conflict of a merge',
    expected: 'one version of the text',
    mend: 'Keep the words that are right, and take out the lines of marks and the other version.',
    about:
      'Version control writes both versions into the file, between lines of seven marks, where two people changed the same lines. Printed, both would be read as one text.',
    example: inProse(
      '<<<<<<< HEAD\nThe ship came in on Monday.\n=======\nThe ship came in on Sunday.\n>>>>>>> night-desk',
    ),
  },
  'html-unsupported': {
    severity: 'error',
    title: 'A tag of HTML',
    expected: 'Markdown',
    mend: 'Take the tag out, or write in Markdown what it says.',
    about:
      'A story is plain Markdown, and is shown on pages, in books, feeds and text files. Tags are neither printed nor read: whatever stands in one, and the whole of a block that begins with one, would be missing without a word.',
    example: inProse('The ship <b>came in</b> on Monday.'),
  },
  'paragraphs-joined': {
    severity: 'warning',
    title: 'Paragraphs without a blank line between them',
    expected: 'a blank line between two paragraphs',
    mend: 'Leave a blank line behind each of them.',
    about:
      'In Markdown a single line break ends no paragraph. Where text is pasted whose paragraphs are parted by single ones, all of it is printed as one. Asked are lines that all end with a sentence, some of them of several sentences.',
    example: inProse(
      'The ship came in on Monday. It was late.\nCranes stood ready.\nNobody said why.',
    ),
  },
  'footnote-undefined': {
    severity: 'error',
    title: 'A footnote without its words',
    expected: 'a paragraph that begins with the same mark and a colon: `[^1]: Words.`',
    mend: 'Write the words below the text behind the mark and a colon; brackets that are none have a backslash before them.',
    about:
      'A footnote is called by `[^1]` in a sentence, and its words stand in a paragraph of their own that begins with `[^1]:`, wherever that is. Without them the mark would be printed as it stands there.',
    example: inProse('The ship came in on Monday.[^1]'),
  },
  'footnote-unused': {
    severity: 'error',
    title: 'A footnote that nothing in the text calls',
    expected: 'the mark of the footnote in a sentence, and one footnote of a name',
    mend: 'Put the mark behind the words that the footnote is about, or give it a name of its own; else take it out.',
    about:
      'A footnote is printed among the notes of its story, with the way back to the sentence that calls it. Nobody would find one that no sentence calls, or the second of two that have one name.',
    example: inProse('The ship came in on Monday.\n\n[^1]: Or on Sunday night.'),
  },
  'footnote-misplaced': {
    severity: 'error',
    title: 'The mark of a footnote where none can stand',
    expected: 'the mark in a sentence',
    mend: 'Put the mark into a sentence before or below; in a link put it behind the last bracket.',
    about:
      'Headings are repeated in contents, cells of tables are read as numbers, the words of a link lead elsewhere, and a footnote is not read in the order of the text: none of them can hold the way to another note.',
    example: inProse('## Monday[^1]\n\nThe ship came in.\n\n[^1]: Or on Sunday night.'),
  },
  'footnote-form': {
    severity: 'error',
    title: 'A footnote that is no single paragraph in words',
    expected: 'one paragraph of at most 2,500 characters, in words',
    mend: 'Make one paragraph of it, or tell in the text what takes more room.',
    about:
      'A footnote becomes a note of the story, which is one paragraph on every page, in feeds, books and text files. It may hold links and stressed words, but no lists, tables or second paragraph. A number by itself tells readers nothing.',
    example: inProse(
      'The ship came in on Monday.[^1]\n\n[^1]: Or on Sunday night.\n\n    Nobody saw it.',
    ),
  },
} as const satisfies Record<string, CodeEntry>;
