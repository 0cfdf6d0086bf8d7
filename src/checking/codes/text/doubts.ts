import { anniversaries } from '../../../reading/doubts/spans/anniversaries.ts';
import { ballots } from '../../../reading/doubts/sums/ballots.ts';
import { clock } from '../../../reading/doubts/spans/clock.ts';
import { differences } from '../../../reading/doubts/sums/differences.ts';
import { directions } from '../../../reading/doubts/changes/directions.ts';
import { apart } from '../../../reading/doubts/changes/told-apart.ts';
import { means } from '../../../reading/doubts/sums/means.ts';
import { named } from '../../../reading/doubts/shares/named-shares.ts';
import { dates } from '../../../reading/doubts/spans/dates.ts';
import { margins } from '../../../reading/doubts/sums/margins.ts';
import { measures } from '../../../reading/doubts/twice/measures.ts';
import { exchange } from '../../../reading/doubts/twice/exchange.ts';
import { growths } from '../../../reading/doubts/changes/growths.ts';
import { halves } from '../../../reading/doubts/shares/halves.ts';
import { hundreds } from '../../../reading/doubts/sums/hundreds.ts';
import { multiples } from '../../../reading/doubts/changes/multiples.ts';
import { products } from '../../../reading/doubts/spans/products.ts';
import { rates } from '../../../reading/doubts/twice/rates.ts';
import { repeated } from '../../../reading/doubts/twice/repeated.ts';
import { rests } from '../../../reading/doubts/sums/rests.ts';
import { shares } from '../../../reading/doubts/shares/shares.ts';
import { totals } from '../../../reading/doubts/sums/totals.ts';
import type { Kind } from '../../../reading/doubts/view.ts';
import { wholes } from '../../../reading/doubts/sums/wholes.ts';
import type { CodeEntry } from '../entry.ts';
import { inProse } from '../example.ts';
import { examplesOf } from './statements.ts';

const mend = (code: string) =>
  `Compare the numbers with the source. If they are right, let the words say what each of them is of, or answer with a note: \`answers: ${code}\`, with \`on\`, or \`words\` where no figure is doubted.`;

const examplesOfKinds = (...kinds: readonly Kind[]) =>
  examplesOf(kinds.map(({ example }) => example));

export const doubts = {
  'sum-doubtful': {
    severity: 'warning',
    title: 'Numbers that may not make their total',
    expected: 'numbers that make the total, or words that say what else they are',
    mend: mend('sum-doubtful'),
    about: `The words nearly state a sum, over two or three sentences perhaps, and no rounding saves it. ${examplesOfKinds(totals, rests, wholes, hundreds, margins, ballots, means)} Columns and rows of a table are added up where they end in a total, and so is a list.`,
    example: inProse(totals.example.fails),
  },
  'share-doubtful': {
    severity: 'warning',
    title: 'A share that may not be that of its numbers',
    expected: 'the share that part and whole give, or words that say what else it is of',
    mend: mend('share-doubtful'),
    about: `A share stands beside a part and its whole, and is neither theirs nor that of any two numbers near it. ${examplesOfKinds(shares, named, halves)}`,
    example: inProse(shares.example.fails),
  },
  'change-doubtful': {
    severity: 'warning',
    title: 'A change that may not be that of its numbers',
    expected: 'the change that the numbers before and after give',
    mend: mend('change-doubtful'),
    about: `The size of a change, which way it went, or “twice” and its like stand beside two numbers that do not bear it out, or a sentence before them. ${examplesOfKinds(growths, multiples, apart, directions, differences)}`,
    example: inProse(multiples.example.fails),
  },
  'product-doubtful': {
    severity: 'warning',
    title: 'A rate that may not make the total',
    expected: 'the rate times the span or the count',
    mend: mend('product-doubtful'),
    about: `A rate, how long or how often it went on, and what it made in all are told together. ${examplesOfKinds(products)}`,
    example: inProse(products.example.fails),
  },
  'dates-doubtful': {
    severity: 'warning',
    title: 'An age or a span that the years do not make',
    expected: 'the years between the dates, or one less',
    mend: mend('dates-doubtful'),
    about: `A sentence tells two years or two times of day, and it or one beside it how long it was between them. ${examplesOfKinds(dates, anniversaries, clock)}`,
    example: inProse(dates.example.fails),
  },
  'measures-differ': {
    severity: 'warning',
    title: 'One amount in two measures that differ',
    expected: 'the same amount in both',
    mend: mend('measures-differ'),
    about: `Miles beside kilometres and their like are compared by their fixed factors; amounts in two currencies with one another, since one day has one rate. ${examplesOfKinds(measures, rates, exchange)}`,
    example: inProse(measures.example.fails),
  },
  'told-twice': {
    severity: 'warning',
    title: 'One thing told with two numbers',
    expected: 'the same number both times, or words that say what has changed',
    mend: mend('told-twice'),
    about: `Something that was told before is told again (“the 580 job cuts”) with another number. ${examplesOfKinds(repeated)}`,
    example: inProse(repeated.example.fails),
  },
} as const satisfies Record<string, CodeEntry>;
