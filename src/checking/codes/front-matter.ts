import type { CodeEntry } from './entry.ts';
import { inFiles, inFrontMatter } from './example.ts';

export const frontMatter = {
  'front-matter-missing': {
    severity: 'error',
    title: 'No front matter',
    expected: 'front matter between two lines of three hyphens, from the first line on',
    mend: 'Begin the file with a line “---”, write the front matter below it, and close it with another line “---”.',
    about:
      'A story begins with front matter: what its prose cannot say. It opens with three hyphens on the first line of the file and closes with three hyphens on a line of their own.',
    example: inFiles('The ship came in on Monday.', {
      'stories/example.md': 'The ship came in on Monday.\n',
    }),
  },
  'front-matter-yaml': {
    severity: 'error',
    title: 'YAML that cannot be read',
    expected: 'lines of a key, a colon, a space and a text, as YAML has them',
    mend: 'Close what was opened on this line or above it; a text with a colon, a comma or a bracket in it goes into quotation marks.',
    about:
      'Front matter, people and stories elsewhere are written in YAML. Most often a text holds a colon followed by a space, a quotation mark or a bracket is left open, or a line is indented by a tab or too far. One problem is told for each key; the others are read and checked as if that key were not there.',
    example: inFrontMatter('headline: Wheat: a gift'),
  },
  'front-matter-unknown-key': {
    severity: 'error',
    title: 'A key that nothing reads',
    expected: 'one of the keys of this place',
    mend: 'Correct the spelling of the key, or take it out.',
    about:
      'A key with a slip in it would be lost without a word, and what stands under it too; therefore every key is known, and the message lists those that could stand there.',
    example: inFrontMatter('headlines: Wheat comes to Mariel'),
  },
  'front-matter-key-missing': {
    severity: 'error',
    title: 'A key that is missing',
    expected: 'every key that no file of its kind can do without',
    mend: 'Add the key where it is told.',
    about:
      'A story has a headline, a standfirst, a language, a status, the instant of its publication, a dateline, a byline and a section; a person has a kind and a name. What is missing is told at the line that it belongs behind, with an example of what could stand there.',
    example: inFrontMatter('dateline: { place: Havana }'),
  },
  'front-matter-cut': {
    severity: 'error',
    title: 'A “#” that cuts a text',
    expected: 'a text in quotation marks where it holds a “#” behind a blank',
    mend: 'Put the whole text into quotation marks; if it is a comment, put a space behind the “#”.',
    about:
      'In YAML a “#” behind a blank begins a comment, and the rest of the line is lost without a word: a headline of “We are #1 in grain” would be “We are”. A comment is known by the space behind its “#”.',
    example: inFrontMatter('headline: We are #1 in grain'),
  },
  'front-matter-double-key': {
    severity: 'error',
    title: 'A key that stands twice',
    expected: 'each key once',
    mend: 'Keep one of the two and take the other out.',
    about: 'Of two values under one key only one could be used, and nobody would know which.',
    example: inFrontMatter('section: world\nbyline: Tearsheet\n# and again\n"section": economy'),
  },
  'front-matter-key-reserved': {
    severity: 'error',
    title: 'A key that programs keep for themselves',
    expected: 'keys other than “__proto__”, “constructor”, “prototype”, “toString” and their like',
    mend: 'Give the key another name, and name it so where it is used.',
    about:
      'Every object of the language that this site is written in has some keys of its own. What is written under “__proto__” would be lost without a word, and the others could be taken for what they are there.',
    example: inFrontMatter('sources:\n  __proto__: { title: Arrivals }'),
  },
  'front-matter-value': {
    severity: 'error',
    title: 'A value that is not as it should be',
    expected: 'a value of the form that this key asks for',
    mend: 'Write the value in the form that is named here.',
    about:
      'Each key asks for a form: a calendar date such as 2026-11-24, an instant with its offset such as 2026-11-24T09:00:00Z, one word of a short list, an https address, a text. A day that no calendar has is no date. Text is on one line and holds no invisible controls, and a sentence has words in it.',
    example: inFrontMatter('dateline: { place: Havana, date: 2026-02-30 }'),
  },
  'front-matter-alias-or-tag': {
    severity: 'error',
    title: 'An anchor, an alias or a tag',
    expected: 'plain keys, texts and lists',
    mend: 'Write the value out; if a text begins with “&”, “*” or “!”, put it into quotation marks.',
    about:
      'YAML can name a value (&name), repeat it (*name) and give it a type (!type). Content uses none of them: a value stands where it is read.',
    example: inFrontMatter('byline: &us Tearsheet\nsection: *us'),
  },
  'dates-reversed': {
    severity: 'error',
    title: 'Dates in an order that cannot be',
    expected: 'what comes later with the later date',
    mend: 'Correct the date that is wrong.',
    about:
      'A document is not read before it is dated, a story is not corrected before it is published, and nothing told elsewhere is changed before it came out or after we read it; nor was a story filed from a place later than the day on which it was published, wherever on earth that is. A month and a day in it are in no order.',
    example: inFrontMatter(
      'sources:\n  arrivals: { title: Arrivals, date: 2026-11-20, read: 2026-11-02 }',
    ),
  },
  'published-ahead': {
    severity: 'warning',
    title: 'A story that is dated later than now',
    expected: 'an instant that has come, as the clock of this machine has it',
    mend: 'Correct “published”, or set the status to draft until then: a published story is shown to readers with the next build.',
    about:
      'The date of a story decides where it stands in lists and feeds. A year with a slip in it would keep a story at the head of them for ever. `check` alone looks at the clock; a build of the same content is the same at any time.',
    example: inFrontMatter('published: 2999-11-24T09:00:00Z'),
  },
  'office-reversed': {
    severity: 'error',
    title: 'An office that ends before it begins',
    expected: 'an end that is not before the beginning',
    mend: 'Correct “from” or “to”; leave out the one that nobody knows.',
    about:
      'Whoever is quoted is named with the office that they held on that day. An office that ends before it begins was never held, and would be missing there without a word. Of “2019” and “2019-05” neither is before the other.',
    example: inFiles('offices: [{ title: Minister, from: 2023-01, to: 2021-06 }]', {
      'people/ana-ruiz.yaml':
        'kind: person\nname: Ana Ruiz\noffices:\n  - { title: Minister, from: 2023-01, to: 2021-06 }\n',
    }),
  },
  'author-unfiled': {
    severity: 'warning',
    title: 'An author with no file',
    expected: 'a file in `content/people/` with this name or alias, or the name of the house',
    mend: 'Run `npm run people`, which writes the file, or correct the name.',
    about:
      'Whoever wrote a story has a page with all that they wrote. `byline` names them by the name of their file or by their own name, and several in a list: `[ana-ruiz, Eva Díaz]`. The publisher of `src/site.ts` needs no file; an agency has one of `kind: body`.',
    example: inFrontMatter('byline: Tomás Vega'),
  },
  'language-unknown': {
    severity: 'remark',
    title: 'A language that is not read',
    expected:
      'a language that the reading knows and the interface speaks, or an entry for each figure and quotation',
    mend: 'Correct `lang` if it is another language; else list what is to be marked under `figures`, each with its `value`, and under `quotations`.',
    about:
      'A story may be in any language. In one that the reading does not know nothing is marked by itself: a figure is what an entry under `figures` says, by its `words`, its `value` in digits, and `unit`, `bound` and `by` where they are to be known; a quotation is the words in marks that an entry under `quotations` opens, with `by`. Sums are told by `parts`. What the interface does not speak is said around the story in the language of the site.',
    example: inFrontMatter('lang: uk', 'Корабель прибув у понеділок.'),
  },
} as const satisfies Record<string, CodeEntry>;
