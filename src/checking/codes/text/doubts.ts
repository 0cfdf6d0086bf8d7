import { calendar } from '../../../reading/doubts/rules/calendar.ts';
import { noDays } from '../../../reading/doubts/rules/no-days.ts';
import { rates } from '../../../reading/doubts/rules/rates.ts';
import { clock } from '../../../reading/doubts/ties/when/clock.ts';
import { days } from '../../../reading/doubts/ties/when/days.ts';
import { differences } from '../../../reading/doubts/ties/differences.ts';
import { directions } from '../../../reading/doubts/ties/directions.ts';
import { exchanges } from '../../../reading/doubts/ties/exchanges.ts';
import { growths } from '../../../reading/doubts/ties/growths.ts';
import { hundreds } from '../../../reading/doubts/ties/hundreds.ts';
import { jubileeTies } from '../../../reading/doubts/ties/when/jubilees.ts';
import { lists } from '../../../reading/doubts/ties/told/lists.ts';
import { means } from '../../../reading/doubts/ties/means.ts';
import { measures } from '../../../reading/doubts/ties/measures.ts';
import { multiples } from '../../../reading/doubts/ties/multiples.ts';
import { orders } from '../../../reading/doubts/ties/told/orders.ts';
import { products } from '../../../reading/doubts/ties/products.ts';
import { shares } from '../../../reading/doubts/ties/shares.ts';
import { sums } from '../../../reading/doubts/ties/sums.ts';
import type { Sort } from '../../../reading/doubts/ties/tie.ts';
import { twice } from '../../../reading/doubts/ties/told/twice.ts';
import { years } from '../../../reading/doubts/ties/when/years.ts';
import type { CodeEntry } from '../entry.ts';
import { inProse } from '../example.ts';
import { examplesOf } from './statements.ts';

const mend = (code: string) =>
  `Compare the numbers with the source. If they are right, let the words say what each of them is of, or answer with a note: \`answers: ${code}\`, with \`on\`, or \`words\` where no figure is doubted.`;

const examplesOfSorts = (...all: readonly Pick<Sort, 'example'>[]) =>
  examplesOf(all.map(({ example }) => example));

export const doubts = {
  'sum-doubtful': {
    severity: 'warning',
    title: 'Numbers that may not make their total',
    expected: 'numbers that make the total, or words that say what else they are',
    mend: mend('sum-doubtful'),
    about: `The words nearly state a sum, over two or three sentences perhaps, and no rounding saves it. ${examplesOfSorts(sums, hundreds, means)} Columns and rows of a table are added up where they end in a total, and so is a list.`,
    example: inProse(sums.example.fails),
  },
  'share-doubtful': {
    severity: 'warning',
    title: 'A share that may not be that of its numbers',
    expected: 'the share that part and whole give, or words that say what else it is of',
    mend: mend('share-doubtful'),
    about: `A share stands beside a part and its whole, and is neither theirs nor that of any two numbers near it. ${examplesOfSorts(shares)}`,
    example: inProse(shares.example.fails),
  },
  'change-doubtful': {
    severity: 'warning',
    title: 'A change that may not be that of its numbers',
    expected: 'the change that the numbers before and after give',
    mend: mend('change-doubtful'),
    about: `The size of a change, which way it went, or “twice” and its like stand beside two numbers that do not bear it out, or a sentence before them. ${examplesOfSorts(growths, multiples, directions, differences)}`,
    example: inProse(multiples.example.fails),
  },
  'product-doubtful': {
    severity: 'warning',
    title: 'A rate that may not make the total',
    expected: 'the rate times the span or the count',
    mend: mend('product-doubtful'),
    about: `A rate, how long or how often it went on, and what it made in all are told together. ${examplesOfSorts(products)}`,
    example: inProse(products.example.fails),
  },
  'dates-doubtful': {
    severity: 'warning',
    title: 'An age, a span, a weekday or a day that the dates do not make',
    expected: 'the time between the dates, the weekday of the date, or a day of the calendar',
    mend: mend('dates-doubtful'),
    about: `A sentence tells two years, two days or two times of day, and it or one beside it how long it was between them; or a weekday is not that of its date, or no month has such a day. ${examplesOfSorts(years, jubileeTies, clock, days, calendar, noDays)}`,
    example: inProse(years.example.fails),
  },
  'measures-differ': {
    severity: 'warning',
    title: 'One amount in two measures that differ',
    expected: 'the same amount in both',
    mend: mend('measures-differ'),
    about: `Miles beside kilometres and their like are compared by their fixed factors; amounts in two currencies with one another, since one day has one rate. ${examplesOfSorts(measures, rates, exchanges)}`,
    example: inProse(measures.example.fails),
  },
  'told-twice': {
    severity: 'warning',
    title: 'One thing told with two numbers',
    expected: 'the same number both times, or words that say what has changed',
    mend: mend('told-twice'),
    about: `Something that was told before is told again (“the 580 job cuts”) with another number. ${examplesOfSorts(twice)}`,
    example: inProse(twice.example.fails),
  },
  'list-doubtful': {
    severity: 'warning',
    title: 'A list that is longer or shorter than it is told to be',
    expected: 'as many things as the words count',
    mend: mend('list-doubtful'),
    about: `Things are counted and told one by one, behind a colon, between commas or in the sentence beside, and there are more of them, or fewer. ${examplesOfSorts(lists)} Nothing is asked where the text tells some of them alone (“including”, “such as”).`,
    example: inProse(lists.example.fails),
  },
  'rank-doubtful': {
    severity: 'warning',
    title: 'A rank that its numbers do not give',
    expected: 'numbers in the order of their ranks',
    mend: mend('rank-doubtful'),
    about: `Numbers are told by rank, the second behind the first, and one of them is not between its neighbours, or larger than what is called the largest. ${examplesOfSorts(orders)}`,
    example: inProse(orders.example.fails),
  },
} as const satisfies Record<string, CodeEntry>;
