import type { CodeEntry } from './entry.ts';
import { inFiles, inProse, soundStory } from './example.ts';

const wheat = 'Cuba received 25,000 tonnes of wheat.';
const person = 'kind: person\nname: Ana Ruiz\n';
const wheatSeries = (values: string) =>
  `name: Wheat given to Cuba\nunit: tonnes\nby: ana-ruiz\nvalues:\n  - ${values}\n`;

export const series = {
  'series-unknown': {
    severity: 'error',
    title: 'A series with no file',
    expected: 'the name of a file in `content/series/`, without its ending',
    mend: 'Correct the name, or add the file to `content/series/`.',
    about:
      'A series is one quantity at several dates; what it counts is told in a file of its own.',
    example: inProse(
      wheat,
      'figures:\n  - { id: wheat-gift, words: "25,000 tonnes", series: wheat-gifts }',
    ),
  },
  'series-differs': {
    severity: 'error',
    title: 'A figure that is not what its series has for that date',
    expected: 'a number that is, or rounds to, the value of the series for the same date',
    mend: 'Correct the number, its `asOf` or the value in the series; where both were said, add the other value with `by`, or `revised: yes`, or answer it with a note.',
    about:
      'A figure with `series` and `asOf` is held against what `content/series/` has for that very date, by the same person or body or by one that speaks for the other. Rounding and qualifiers are allowed for: “at least 8,000” is 8,006. Where the series has no value for the date, or only one by somebody else, nothing is compared.',
    example: inFiles('Cuba received 25,000 tonnes; in the series 26,000 for that day', {
      'stories/example.md': soundStory(
        'figures:\n  - { id: wheat-gift, words: "25,000", by: ana-ruiz, asOf: 2026-11-23, series: wheat }',
        wheat,
      ),
      'people/ana-ruiz.yaml': person,
      'series/wheat.yaml': wheatSeries('{ date: 2026-11-23, value: 26000 }'),
    }),
  },
  'series-measure': {
    severity: 'error',
    title: 'A figure of another measure than its series',
    expected: 'a percentage in a series of per cent, and none in any other',
    mend: 'Take `series` out, or name the series that counts this.',
    about: 'Numbers of two measures would stand on one line, and the line would mean nothing.',
    example: inFiles('25% of the wheat, in a series of tonnes', {
      'stories/example.md': soundStory(
        'figures:\n  - { id: wheat-part, words: "25%", by: ana-ruiz, asOf: 2026-11-23, series: wheat }',
        'Cuba received 25% of the wheat.',
      ),
      'people/ana-ruiz.yaml': person,
      'series/wheat.yaml': wheatSeries('{ date: 2026-11-23, value: 26000 }'),
    }),
  },
  'series-double': {
    severity: 'error',
    title: 'Two values of one date in a series',
    expected: 'one value for each date and body, or `revised: yes` at what was counted anew',
    mend: 'Take one of the two out, correct its date, or write `revised: yes` at the later count.',
    about:
      'A line over time has one number for each date. Where a body counts the same date again, the later value is a revision: it is drawn beside the line, and says so. Another body has a line of its own.',
    example: inFiles('two values for 2026-11-23', {
      'people/ana-ruiz.yaml': person,
      'series/wheat.yaml': wheatSeries(
        '{ date: 2026-11-23, value: 26000 }\n  - { date: 2026-11-23, value: 27000 }',
      ),
    }),
  },
  'front-drawing': {
    severity: 'error',
    title: 'A number in the headline of the drawing that its series does not bear out',
    expected: 'a value of the series, or how far one is from the value before it',
    mend: 'Correct the number, or name the series that tells it.',
    about:
      'In `content/front.yaml`, `drawing` names the series that the front page draws (`series`) and may say in a headline what the drawing shows (`headline`). Numbers in it are held against the series; rounding and qualifiers are allowed for. Without `drawing` the front page draws what its stories count on most days.',
    example: inFiles('27,000 tonnes, in a series with 26,000', {
      'stories/example.md': soundStory('', 'The ship came in on Monday.'),
      'people/ana-ruiz.yaml': person,
      'series/wheat.yaml': wheatSeries('{ date: 2026-11-23, value: 26000 }'),
      'front.yaml': "drawing: { series: wheat, headline: 'The gift grows to 27,000 tonnes' }\n",
    }),
  },
} as const satisfies Record<string, CodeEntry>;
