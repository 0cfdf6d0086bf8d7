import { sentenceCase } from '../text.ts';
import { grouped, list, tallied } from './language/numbers.ts';

const values = (count: number) => tallied(count, 'value', 'values');

/** A number in words with its date: “6,884 as of 26 December 2022”. */
interface DatedNumber {
  number: string;
  date: string;
}

/** “As of 5 March”, of a day; “in March 2023”, “in 2021”, of what may have been counted through all of it. */
const onDate = (date: string) => (/^\d\d? /.test(date) ? `as of ${date}` : `in ${date}`);

const dated = (told: readonly DatedNumber[]) =>
  list(told.map(({ number, date }) => `${number} ${onDate(date)}`));

const stands = {
  steps: ' Each count stands until the next.',
  line: ' A straight line leads from each to the next.',
  broken:
    ' A line joins numbers of dates that follow closely; none is drawn across a gap, or to a number that is open-ended, such as “more than”.',
  dots: ' No line is drawn between them: nothing is known of the time between.',
};

/** What stands on the page of a series, on their list, and wherever a figure has its place in one. */
export const series = {
  kicker: 'Series',
  indexTitle: 'Figures over time',
  indexHeading: 'Figures over time',
  indexStandfirst:
    'One quantity at several dates: drawn to scale, with a source for each value and the stories that give it.',
  indexDescription: (names: readonly string[]) =>
    `Quantities at several dates, each with its values, sources and stories: ${names.join('; ')}.`,
  none: 'No series has been published yet.',
  /** Beneath a quantity on the list of all figures, and a drawing. */
  ofValues: (count: number) => `${values(count)} over time`,
  named: (name: string, count: number) => `${name}: ${values(count)} over time`,
  description: (name: string, count: number, from: string, to: string) =>
    `${name}: ${tallied(count, 'value', 'values')} from ${from} to ${to}, drawn to scale, with sources and the stories that give them.`,
  span: (count: number, first: DatedNumber, last: DatedNumber) =>
    count === 1
      ? `${sentenceCase(first.number)}, ${onDate(first.date)}.`
      : `${sentenceCase(values(count))}: from ${first.number} ${onDate(first.date)} to ${last.number} ${onDate(last.date)}.`,
  countedBy: (name: string) => `Figures from: ${name}`,
  /** When a value that was counted over a year was counted; behind the words for “in”. */
  yearTo: (date: string) => `the year to ${date}`,
  enlarged: 'Detail',
  place: 'Over time',
  drawn: (how: keyof typeof stands, from: number, told: readonly DatedNumber[]) =>
    `Drawn to scale${from === 0 ? ' from zero' : ` from ${grouped(from)}${from > 0 ? ', not from zero' : ''}`}: ${dated(told)}.${stands[how]}`,
  /** In a drawing, at its foot. */
  scaleFrom: (value: number) => `Scale from ${grouped(value)}`,
  drawnBars: (told: readonly DatedNumber[]) => `Drawn to scale from zero: ${dated(told)}.`,
  /** Of the drawing of a figure in its series. */
  placed: (name: string, own: string, first: DatedNumber, last: DatedNumber) =>
    `${name} (to scale): ${first.number} ${onDate(first.date)}, ${last.number} ${onDate(last.date)}. This figure: ${own}.`,
  revised: (told: readonly DatedNumber[]) => `The bold step marks a revision: ${dated(told)}.`,
  dots: 'A filled dot is a number given in a story; an open one is in the table only.',
  apart: (name: string, told: readonly DatedNumber[], dashed: boolean) =>
    `${dashed ? 'The dashed line is another count' : 'Another count'} (${name}): ${dated(told)}.`,
  everyValue: 'Every value',
  caption: (by: string, more: boolean) =>
    `Figures from: ${by}. A marked number is given in a story.${more ? ' “Change” is from the count before, by our calculation.' : ''}`,
  date: 'As of; source',
  value: 'Value',
  more: 'Change',
  difference: (value: number) => (value > 0 ? `+${grouped(value)}` : grouped(value)),
  revisedValue: 'Revised.',
  anotherBody: (name: string) => `By ${name}.`,
  otherwise: 'Rounded, for another date, or by another source',
  inStories: 'In the stories',
  noStory: 'No story gives any of its values yet.',
  roundedIn: 'In a story:',
  asData: 'The values as data:',
};
