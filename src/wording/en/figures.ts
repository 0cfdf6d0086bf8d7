import { counted, grouped, list, sentenceCase, whatIsCounted } from './numbers.ts';

/** What stands on the ledger and on the page of one figure. */
export const figures = {
  kicker: 'The figures of one story',
  ledgerTitle: (count: number, headline: string) =>
    `${sentenceCase(counted(count, 'figure', 'figures'))}: ${headline}`,
  ledgerDescription: (count: number, headline: string) =>
    `The ${counted(count, 'figure', 'figures')} quoted in “${headline}”, each with what it counts, who says so, its sentence and the way back.`,
  ledgerStandfirst: 'All that is counted in',
  whoSaysSo: 'Who says so:',
  alone: 'Standing alone',
  sum: 'Parts and a total',
  share: 'Part of a whole',
  change: 'From and to',
  nobody: 'Nobody named',
  nobodyInList: 'nobody named',
  asOf: (date: string) => `as of ${date}`,
  noDate: 'The story gives no date for it.',
  thisFigure: 'This figure',
  inTheStory: 'In the story',
  labelled: (link: string, what: string) => `${link}: ${what}`,
  description: (phrase: string, by: string | null, headline: string) =>
    `${sentenceCase(phrase)} (${by ?? 'nobody named'}). The sentence, who says so, source and notes. From “${headline}”.`,
  inItsSentence: 'In its sentence',
  readOn: 'Read on from here',
  belongs: { sum: 'The sum it belongs to', share: 'The whole it belongs to', change: 'From and to' },
  afterNumber: whatIsCounted,
  countedBy: (counts: string, name: string) => (counts === '' ? name : `${counts} (${name})`),
  sayer: 'Who says so',
  qualifier: (words: string) => `“${sentenceCase(words)}”`,
  noQualifier: 'Qualifier',
  none: 'None',
  noneExact: 'None: the number stands as given.',
  when: 'As of',
  source: 'Source',
  notes: (count: number) => (count === 1 ? 'Note' : 'Notes'),
  corrections: 'Corrections',
  address: 'Address',
  passOn: 'Pass on',
  mail: 'By mail',
  turnNav: 'Figures of the story',
  before: 'Before',
  after: 'After',
  all: 'All',
  allOf: (count: number) => sentenceCase(counted(count, 'figure', 'figures')),
  first: 'The first one',
  last: 'The last one',

  drawnSum: (parts: readonly string[], total: string) =>
    `Drawn to scale: ${list(parts)}, against ${total} in all.`,
  sumExactly: 'The parts make the total.',
  sumByRounding: (made: number, total: string, short: boolean) =>
    `The parts as printed make ${grouped(made)}; ${total} is a rounded total, so the line ends ${short ? 'short of' : 'past'} the bar. The sum holds by rounding.`,
  sumNot: (made: number, total: string) =>
    `The parts make ${grouped(made)}, which no rounding makes ${total}; the notes say what is known.`,
  inAllAsGiven: 'in all, as given',
  partOf: (part: string, whole: string) => `${part}${part === '' ? '' : ', '}of ${whole}`,
  drawnShare: (shares: readonly number[]) =>
    `${shares.length === 1 ? 'The bar is the whole' : 'Each bar is one whole'}, drawn to scale: about ${list(
      shares.map(perHundred),
    )} in ${shares.length === 1 ? 'a' : 'every'} hundred. The ${shares.length === 1 ? 'share is' : 'shares are'} our reckoning.`,
  drawnChange: (from: string, to: string, most: string) =>
    `Drawn to scale, from 0 to ${most}: the open end stands at ${from}, the filled one at ${to}.`,
  amount: (value: number, percentage: boolean) => `${grouped(value)}${percentage ? '%' : ''}`,
};

/** A share as people say it: “6”, “under 1”. */
function perHundred(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? 'under 1' : grouped(rounded);
}
