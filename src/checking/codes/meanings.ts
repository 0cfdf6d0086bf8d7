import type { CodeEntry } from './entry.ts';
import { inFiles, soundStory } from './example.ts';

const registered = ['', 'figures/', 'quotations/']
  .map((page) => `stories/example/${page}\there\n`)
  .join('');

export const meanings = {
  'address-meaning': {
    severity: 'error',
    title: 'An address that stands for another thing',
    expected: 'the figure or quotation that the address was published for',
    mend: 'Give the entry the words of what it stood for. If this is the same thing in other words, write “reworded” in place of “here” in the register, and run `npm run register`; if what was published was wrong, write a correction with “on” and this id; if it is told no more, give this entry an id of its own, and write “withdrawn” in the register.',
    about:
      'Whoever cited an address finds there what they cited. The register holds below each figure and quotation what it stood for: the number as read and what bounds it, what is counted, the sentence with the number or the words in brackets; of a quotation who speaks. In the same sentence an id is right, and elsewhere if it is the same number of the same thing. Here it is neither: mostly the words of an entry have come to stand somewhere else after an edit, or two ids have changed places. There are three ways out: “reworded” is an editor’s word that nothing but the words is new, and holds until `npm run register` puts the new ones on record; a correction on the id tells readers; “withdrawn” leaves a page that says so.',
    example: inFiles(
      'figures:\n  - { id: clinton, words: "359" }\n---\nClinton has 360. Police arrested 359 people.\n\nand in content/register/example.tsv\nstories/example/figures/clinton/\there\n\tnumber\t359\n\tsentence\tClinton has [359].',
      {
        'stories/example.md': soundStory(
          'figures:\n  - { id: clinton, words: "359" }\n  - { id: count, words: "360" }',
          'Clinton has 360. Police arrested 359 people.',
        ),
        'register/example.tsv': `stories/example/figures/clinton/\there\n\tnumber\t359\n\tsentence\tClinton has [359].\n`,
      },
    ),
  },
  'figure-changed': {
    severity: 'warning',
    title: 'A published number changed without a correction',
    expected: 'the number that is on record, or a correction on it',
    mend: 'Write a correction with “on” and this id: what it was, what it is now, and why. Then run `npm run register`.',
    about:
      'The sentence is largely the one on record, and its number or what it counts is another. Readers who cited the old number are owed a word. This is told until a correction is on the figure that was not there when it was registered. Of what was never published the record is made anew: take its lines out of the register and run `npm run register`.',
    example: inFiles(
      'figures:\n  - { id: wheat-gift, words: "26,000 tonnes" }\n---\nCuba received 26,000 tonnes of wheat.\n\nand in content/register/example.tsv\nstories/example/figures/wheat-gift/\there\n\tnumber\t25000\n\tunit\ttonnes of wheat\n\tsentence\tCuba received [25,000] tonnes of wheat.',
      {
        'stories/example.md': soundStory(
          'figures:\n  - { id: wheat-gift, words: "26,000 tonnes" }',
          'Cuba received 26,000 tonnes of wheat.',
        ),
        'register/example.tsv':
          'stories/example/figures/wheat-gift/\there\n\tnumber\t25000\n\tunit\ttonnes of wheat\n\tsentence\tCuba received [25,000] tonnes of wheat.\n',
      },
    ),
  },
  'figure-reworded': {
    severity: 'warning',
    title: 'A figure whose words may tell another thing',
    expected: 'the thing that the address was published for',
    mend: 'If it is the same thing in other words, write “reworded” in place of “here” in the register, and run `npm run register`. If it is another thing, give the entry the words of the old one, or an id of its own.',
    about:
      'Number and measure are those on record, and the sentence is half of another, or another but for what is counted: “The hall holds 12 people” and “The church holds 12 people”. Or it is nearly all the same, and right beside the number a word was exchanged for another, as in “killed 40” and “injured 40”, or “at least” became “at most” or is gone, or a denial came or went, as in “said that” and “denied that”. Whether that is one thing in other words or two things, only an editor can say.',
    example: inFiles(
      'figures:\n  - { id: people, words: "12 people" }\n---\nThe church holds 12 people.\n\nand in content/register/example.tsv\nstories/example/figures/people/\there\n\tnumber\t12\n\tunit\tpeople\n\tsentence\tThe hall holds [12] people.',
      {
        'stories/example.md': soundStory(
          'figures:\n  - { id: people, words: "12 people" }',
          'The church holds 12 people.',
        ),
        'register/example.tsv':
          'stories/example/figures/people/\there\n\tnumber\t12\n\tunit\tpeople\n\tsentence\tThe hall holds [12] people.\n',
      },
    ),
  },
  'quotation-changed': {
    severity: 'warning',
    title: 'A published quotation changed without a correction',
    expected: 'the words and the speaker that are on record, or a correction on it',
    mend: 'Write a correction with “on” and this id: what it was, what it is now, and why. Then run `npm run register`.',
    about:
      'The words are largely those on record and not the same, or somebody else is said to have spoken them. Words are given to people for ever, so a change of them wants a correction. This is told until a correction is on the quotation that was not there when it was registered.',
    example: inFiles(
      '“The ship came in on Tuesday,” Ana Ruiz said.\n\nand in content/register/example.tsv\nstories/example/quotations/ruiz-ship/\there\n\tspeaker\tAna Ruiz\n\tby\tana-ruiz\n\tsentence\t“[The ship came in on Monday],” Ana Ruiz said.',
      {
        'stories/example.md': soundStory(
          'quotations:\n  - { id: ruiz-ship, words: "The ship came" }',
          '“The ship came in on Tuesday,” Ana Ruiz said.',
        ),
        'people/ana-ruiz.yaml': 'kind: person\nname: Ana Ruiz\n',
        'register/example.tsv':
          'stories/example/quotations/ruiz-ship/\there\n\tspeaker\tAna Ruiz\n\tby\tana-ruiz\n\tsentence\t“[The ship came in on Monday,]” Ana Ruiz said.\n',
      },
    ),
  },
  'meaning-unrecorded': {
    severity: 'warning',
    title: 'An address with no record of what it stands for',
    expected: 'what a figure or quotation stands for, in the lines below its address',
    mend: 'Run `npm run register`, and commit what it writes.',
    about:
      'Without a record an address can come to stand for another thing, and nobody is told. Registers of older versions hold addresses alone; one run of `npm run register` writes the records, from what stands in the stories now.',
    example: inFiles('stories/example/figures/wheat-gift/\there\n\nand nothing below it', {
      'stories/example.md': soundStory(
        'figures:\n  - { id: wheat-gift, words: "25,000 tonnes" }',
        'Cuba received 25,000 tonnes of wheat.',
      ),
      'register/example.tsv': `${registered}stories/example/figures/wheat-gift/\there\n`,
    }),
  },
} as const satisfies Record<string, CodeEntry>;
