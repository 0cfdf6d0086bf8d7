import { counted, grouped, inWords, list, sentenceCase } from './numbers.ts';

/** What stands on the ledger and on the page of one figure. */
export const figures = {
  kicker: 'The figures of one story',
  ledgerTitle: (count: number, headline: string) =>
    `${sentenceCase(counted(count, 'figure', 'figures'))}: ${headline}`,
  ledgerDescription: (count: number, headline: string) =>
    `The ${counted(count, 'figure', 'figures')} quoted in “${headline}”, each with what it counts, who says so, its sentence and the way back.`,
  ledgerStandfirst: 'All that is counted in',
  whoSaysSo: 'Who says so:',
  sum: 'Parts and a total',
  share: 'Parts of a whole',
  change: 'From and to',
  range: 'Between two numbers',
  nobody: 'Nobody named',
  nobodyInList: 'nobody named',
  asOf: (date: string) => `as of ${date}`,
  noDate: 'The story gives no date for it.',
  thisFigure: 'This figure',
  inTheStory: 'In the story',
  labelled: (link: string, what: string) => `${link}: ${what}`,
  titleBySentence: (phrase: string, sentence: string) => `${phrase}: “${sentence}”`,
  titleByStory: (phrase: string, headline: string) => `${phrase}, in “${headline}”`,
  description: (phrase: string, by: string | null, headline: string) =>
    `${sentenceCase(phrase)}${by === null ? '' : ` (${by})`}. The sentence, who says so, source and notes. From “${headline}”.`,
  inItsSentence: 'In its sentence',
  readOn: 'Read on from here',
  belongs: {
    sum: 'The sum it belongs to',
    share: 'Part and whole',
    change: 'From and to',
    range: 'Between two numbers',
  },
  inStories: (counts: string, stories: number) => `${counts}, in ${inWords(stories)} stories`,
  sayer: 'Who says so',
  qualifier: (words: string) => `“${sentenceCase(words)}”`,
  noQualifier: 'Words that limit it',
  none: 'None',
  inFull: 'In full',
  inOtherStories: 'In other stories',
  when: 'As of',
  source: 'Source',
  note: (number: number) => `Note ${number}.`,
  seeNote: (number: number) => `See note ${number}`,
  notes: (count: number) => (count === 1 ? 'Note' : 'Notes'),
  corrections: 'Corrections',
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
  drawnChange: (from: string, to: string, zero: string, most: string) =>
    `Drawn to scale, between ${zero} and ${most}: from ${from}, the open end, to ${to}, the filled one.`,
  drawnRange: (from: string, to: string, zero: string, most: string) =>
    `Drawn to scale, between ${zero} and ${most}: anything from ${from} to ${to}.`,
  amount: grouped,
};

/** A share as people say it: “6”, “under 1”. */
function perHundred(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? 'under 1' : grouped(rounded);
}
