import { dates } from '../../reading/doubts/dates.ts';
import { margins } from '../../reading/doubts/margins.ts';
import { measures } from '../../reading/doubts/measures.ts';
import { exchange } from '../../reading/doubts/exchange.ts';
import { growths } from '../../reading/doubts/growths.ts';
import { hundreds } from '../../reading/doubts/hundreds.ts';
import { multiples } from '../../reading/doubts/multiples.ts';
import { products } from '../../reading/doubts/products.ts';
import { repeated } from '../../reading/doubts/repeated.ts';
import { rests } from '../../reading/doubts/rests.ts';
import { shares } from '../../reading/doubts/shares.ts';
import { totals } from '../../reading/doubts/totals.ts';
import type { Kind } from '../../reading/doubts/view.ts';
import { wholes } from '../../reading/doubts/wholes.ts';
import type { CodeEntry } from './entry.ts';
import { inProse } from './example.ts';

const mend = (code: string) =>
  `Compare the numbers with the source. If they are right, let the words say what each of them is of, or answer with a note: \`answers: ${code}\`.`;

/** Texts of each kind that hold, and such that do not, as the manual prints them. */
function examplesOf(kinds: readonly Kind[]): string {
  const rows = kinds.map(
    ({ example: { holds, fails } }) => `“${holds}” holds; “${fails}” does not.`,
  );
  return rows.join(' ');
}

export const doubts = {
  'sum-doubtful': {
    severity: 'warning',
    title: 'Numbers that may not make their total',
    expected: 'numbers that make the total, or words that say what else they are',
    mend: mend('sum-doubtful'),
    about: `The words nearly state a sum, over two or three sentences perhaps, and no rounding saves it. ${examplesOf([totals, rests, wholes, hundreds, margins])} Columns and rows of a table are added up where they end in a total, and so is a list.`,
    example: inProse(totals.example.fails),
  },
  'share-doubtful': {
    severity: 'warning',
    title: 'A share that may not be that of its numbers',
    expected: 'the share that part and whole give, or words that say what else it is of',
    mend: mend('share-doubtful'),
    about: `A share stands beside a part and its whole, and is neither theirs nor that of any two numbers near it. ${examplesOf([shares])}`,
    example: inProse(shares.example.fails),
  },
  'change-doubtful': {
    severity: 'warning',
    title: 'A change that may not be that of its numbers',
    expected: 'the change that the numbers before and after give',
    mend: mend('change-doubtful'),
    about: `The size of a change, or “twice” and its like, stands beside two numbers that do not bear it out. ${examplesOf([growths, multiples])}`,
    example: inProse(multiples.example.fails),
  },
  'product-doubtful': {
    severity: 'warning',
    title: 'A rate that may not make the total',
    expected: 'the rate times the span or the count',
    mend: mend('product-doubtful'),
    about: `A rate, how long or how often it went on, and what it made in all are told together. ${examplesOf([products])}`,
    example: inProse(products.example.fails),
  },
  'dates-doubtful': {
    severity: 'warning',
    title: 'An age or a span that the years do not make',
    expected: 'the years between the dates, or one less',
    mend: mend('dates-doubtful'),
    about: `A sentence tells two years and how long it was between them. ${examplesOf([dates])}`,
    example: inProse(dates.example.fails),
  },
  'measures-differ': {
    severity: 'warning',
    title: 'One amount in two measures that differ',
    expected: 'the same amount in both',
    mend: mend('measures-differ'),
    about: `Miles beside kilometres and their like are compared by their fixed factors; amounts in two currencies with one another, since one day has one rate. ${examplesOf([measures, exchange])}`,
    example: inProse(measures.example.fails),
  },
  'told-twice': {
    severity: 'warning',
    title: 'One thing told with two numbers',
    expected: 'the same number both times, or words that say what has changed',
    mend: mend('told-twice'),
    about: `Something that was told before is told again (“the 580 job cuts”) with another number. ${examplesOf([repeated])}`,
    example: inProse(repeated.example.fails),
  },
} as const satisfies Record<string, CodeEntry>;
