import type { CodeEntry } from './entry.ts';
import { inFiles, inFrontMatter, soundStory } from './example.ts';

const person = 'kind: person\nname: Ana Ruiz\n';
const wheat = 'Cuba received 25,000 tonnes of wheat.';
const trigo = 'Cuba recibió 25.000 toneladas de trigo.';
const gift = 'figures:\n  - { id: wheat-gift, words: "25,000 tonnes" }';

/** A story in English, and one in Spanish that may be a translation of it. */
const twoStories = (shown: string, english: [string, string], spanish: [string, string]) =>
  inFiles(shown, {
    'stories/wheat.md': soundStory(...english),
    'stories/trigo.md': soundStory(`lang: es\n${spanish[0]}`, spanish[1]),
    'people/ana-ruiz.yaml': person,
  });

export const translations = {
  'translation-unknown': {
    severity: 'error',
    title: 'A translation of a story that is not there',
    expected: 'the name of another file in `content/stories/`, without its ending',
    mend: 'Correct the name, publish the original first, or take `translationOf` out.',
    about:
      'A story that tells another one in another language names it: `translationOf` and the name of its file. Both then lead to each other, and figures and quotations of one id are the same. Readers have no page of an original that is a draft or has not come out yet.',
    example: inFrontMatter('translationOf: no-such-story'),
  },
  'translation-chain': {
    severity: 'error',
    title: 'A translation of a translation',
    expected: 'the original',
    mend: 'Name the original; all its translations know one another by it.',
    about:
      'All translations name one original, which names none: so it is plain what each number and each word is held against, and two stories cannot each be the translation of the other. Whoever translated from a translation says so in a note.',
    example: twoStories(
      'translationOf: wheat, in a story that “wheat” translates',
      ['translationOf: trigo', 'The ship came in on Monday.'],
      ['translationOf: wheat', 'El barco llegó el lunes.'],
    ),
  },
  'translation-language': {
    severity: 'error',
    title: 'Two tellings of one story in one language',
    expected: 'one story for each language',
    mend: 'Correct `lang` or `translationOf`; what only tells more of the same is a related story.',
    about:
      'Readers and search engines are led to a story in their language: there is one of it in each. Regions may differ: `pt` and `pt-BR` are two.',
    example: inFiles('translationOf: wheat, and both are in English', {
      'stories/wheat.md': soundStory('', 'The ship came in on Monday.'),
      'stories/grain.md': soundStory('translationOf: wheat', 'On Monday the ship came in.'),
    }),
  },
  'translation-of-withdrawn': {
    severity: 'warning',
    title: 'A translation of what was withdrawn',
    expected: 'a translation that is withdrawn too, or stands by itself',
    mend: 'Withdraw the translation for the same reason, or take `translationOf` out if it is right without the original.',
    about:
      'What was wrong with the original is mostly wrong with its translation. Until somebody decides, the translation is published, and leads to the original no more.',
    example: twoStories(
      'translationOf: wheat, which was withdrawn',
      ['status: withdrawn\nbecause: No ship came in.', 'The ship came in on Monday.'],
      ['translationOf: wheat', 'El barco llegó el lunes.'],
    ),
  },
  'translation-differs': {
    severity: 'error',
    title: 'A figure or quotation that is another in the original',
    expected:
      'the number, bound and measure of the original under the same id; of a quotation its speaker',
    mend: 'Correct the one that is wrong; where both are right, as of a measure that was converted, give one of them another id before it is published.',
    about:
      'A figure with the id of a figure of the original is the same figure, and its page leads to that one. So the number, what “at least” and its like say of it, and the measure are the same: 25.000 toneladas are 25,000 tonnes. What is counted is told in words, and is not compared, nor is a measure that the reading does not know in both languages. A quotation has the same speaker.',
    example: twoStories(
      'words: 26.000 toneladas, and 25,000 tonnes in the original',
      [gift, wheat],
      [
        'translationOf: wheat\nfigures:\n  - { id: wheat-gift, words: "26.000 toneladas" }',
        'Cuba recibió 26.000 toneladas de trigo.',
      ],
    ),
  },
  'translation-unmatched': {
    severity: 'remark',
    title: 'A figure or quotation that the original does not have',
    expected: 'the id that the same thing has in the original',
    mend: 'Give it the id of the original if that tells it too, before it is published; else leave it.',
    about:
      'A translation may add what its readers need. What the original tells too has the same id there, which `npm run register` gives by itself where number or speaker leave no doubt.',
    example: twoStories(
      'id: trigo-donado, and the original has wheat-gift',
      [gift, wheat],
      [
        'translationOf: wheat\nfigures:\n  - { id: trigo-donado, words: "25.000 toneladas" }',
        trigo,
      ],
    ),
  },
  'translation-shorter': {
    severity: 'remark',
    title: 'Figures and quotations that a translation leaves out',
    expected: 'every figure and quotation of the original, under its id',
    mend: 'Look whether they were left out by intent; else add them, or give them their ids.',
    about:
      'A translation may be shorter. What it leaves out is told once, so that nobody leaves it out by mistake.',
    example: twoStories(
      'translationOf: wheat, without its 25,000 tonnes',
      [gift, wheat],
      ['translationOf: wheat', 'El barco llegó el lunes.'],
    ),
  },
} as const satisfies Record<string, CodeEntry>;
