import type { CodeEntry } from './entry.ts';
import { inProse } from './example.ts';

const wheat = 'Cuba received 25,000 tonnes of wheat.';

export const additions = {
  'addition-unmatched': {
    severity: 'error',
    title: 'Words that the prose does not have',
    expected: 'words that stand in the prose',
    mend: 'Copy the words from the prose as they stand there; keep the id.',
    about:
      'Front matter adds to a figure or a quotation by its words. When the prose is edited, the words follow it; the id stays. Straight and curly quotation marks count as the same, and commas, semicolons and colons between words may be others.',
    example: inProse(wheat, 'figures:\n  - { id: wheat-gift, words: "26,000 tonnes" }'),
  },
  'addition-ambiguous': {
    severity: 'error',
    title: 'Words that stand more than once',
    expected: 'words that stand once in the prose',
    mend: 'Lengthen the words by their neighbours in the prose until they stand there once; in a table, put the headings of row and column before them, with bars between: `Havana | Workers | 120`.',
    about:
      'Where a number repeats, its words are longer, so that it is plain which one is meant. A number in a table may repeat in any cell: there its words stand behind the headings of its row and column, and where two tables have the same, behind the heading of its section too, or another cell of its row.',
    example: inProse(
      'Cuba received 25,000 tonnes of wheat and 25,000 tonnes of rice.',
      'figures:\n  - { id: wheat-gift, words: "25,000 tonnes" }',
    ),
  },
  'addition-no-figure': {
    severity: 'error',
    title: 'Words that hold no figure',
    expected: 'words that hold one figure',
    mend: 'Take the number into the words, say its “value” if the reading does not know it for one, or take the entry out if the prose states no figure there.',
    about:
      'The words of an entry under “figures” hold exactly one figure. Dates, ordinals, numbers in names and a bare “one” are no figures. Where the reading errs, the entry says so: `marked: no` (it is none), `value:` (a number in digits, or two such as `[43, 82]`; it also makes a figure of words that the reading takes for none), `unit:`, `qualifier:` (its words), `bound:` (`at least`, `at most`, `about` or `exactly`), `by: nobody`, and on a total `parts:` with the ids that make it, or `none`. That holds everywhere, and says nothing where the reading has it so by itself.',
    example: inProse(wheat, 'figures:\n  - { id: wheat-gift, words: "of wheat" }'),
  },
  'addition-several-figures': {
    severity: 'error',
    title: 'Words that hold several figures',
    expected: 'words that hold one figure',
    mend: 'Shorten the words to one figure, and give each other figure an entry of its own.',
    about:
      'An entry adds to one figure; with two in its words it would be open which one is meant.',
    example: inProse(
      'Cuba received 25,000 tonnes of wheat in 12 ships.',
      'figures:\n  - { id: wheat-gift, words: "25,000 tonnes of wheat in 12 ships" }',
    ),
  },
  'addition-twice': {
    severity: 'error',
    title: 'Two entries for one figure or quotation',
    expected: 'one entry for each figure and each quotation',
    mend: 'Join the two entries into one and keep the id that was published.',
    about: 'Each figure and each quotation has one id, one address and one entry.',
    example: inProse(
      wheat,
      'figures:\n  - { id: wheat-gift, words: "25,000 tonnes" }\n  - { id: wheat-cuba, words: "25,000 tonnes of wheat" }',
    ),
  },
  'parts-unmatched': {
    severity: 'error',
    title: 'Parts of a total that are no figures to add up',
    expected: 'ids of other figures of the story, each of one number',
    mend: 'Name the parts by the ids of their entries; where nothing is a part of this figure, write “parts: none”.',
    about:
      'The `parts` of a total tell which figures make it, where the words of the text do not say so or the reading takes others. They are added up and checked as any sum; `parts: none` ties nothing to the figure.',
    example: inProse(
      'It sent 12 ships in May and 13 ships in June. The port counted 25 ships.',
      'figures:\n  - { id: ships-may, words: 12 ships }\n  - { id: ships-june, words: 13 ships }\n  - { id: ships-port, words: 25 ships, parts: [ships-may, ships-july] }',
    ),
  },
  'addition-no-quotation': {
    severity: 'error',
    title: 'Words that open no quotation',
    expected: 'the first words of one quotation',
    mend: 'Copy the first words between the quotation marks.',
    about: 'The words of an entry under “quotations” are those with which one quotation opens.',
    example: inProse(
      '“The ship came in,” Ana Ruiz said.',
      'quotations:\n  - { id: ruiz-ship, words: "Ana Ruiz said" }',
    ),
  },
} as const satisfies Record<string, CodeEntry>;
