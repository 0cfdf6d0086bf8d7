import { lowerFirst, sentenceCase } from '../text.ts';
import { grouped, list, quoted, signed, tallied } from './language/numbers.ts';

/** What stands on the ledger and on the page of one figure. */
export const figures = {
  kicker: 'The figures of one story',
  ledgerTitle: (count: number, headline: string) =>
    `${tallied(count, 'figure', 'figures')}: ${headline}`,
  ledgerDescription: (count: number, headline: string) =>
    `The ${tallied(count, 'figure', 'figures')} quoted in “${headline}”, each with what it counts, who says so and its sentence.`,
  ledgerStandfirst: 'Every figure in',
  /** Over the figures that stand before the first heading of the story. */
  opening: 'At the start',
  whoSaysSo: 'Who says so:',
  sum: 'How it adds up',
  share: 'Part and whole',
  change: 'Before and after',
  range: 'Between two numbers',
  /** Who says so in words of the text, as they stand in a list: “the police”. */
  called: lowerFirst,
  /** Who says so by the text alone: no person or body of ours is known by that name. */
  inText: (who: string) => `${sentenceCase(who)}, in the text`,
  nobody: 'The report names no source',
  nobodyInList: 'no source named',
  /** “As of 5 March 2023”; “for 2022”, since a year is counted through. */
  asOf: (date: string) => (/^\d{4}$/.test(date) ? `for ${date}` : `as of ${date}`),
  noDate: 'The story gives no date for it.',
  thisFigure: 'This figure',
  inTheStory: 'Read it in the story',
  labelled: (link: string, what: string) => `${link}: ${what}`,
  titleBySentence: (phrase: string, sentence: string) => `${phrase}: “${sentence}”`,
  titleByStory: (phrase: string, headline: string) => `${phrase}, in “${headline}”`,
  /** Beside a title that has the figure and what it counts: who says so and as of when, and in which story. */
  description: (said: string | null, headline: string) =>
    `${said === null ? '' : `${sentenceCase(said)}. `}From “${headline}”.`,
  inItsSentence: 'In its sentence',
  inItsRow: 'In its row',
  readOn: 'Read it in the story',
  inStories: (counts: string, stories: number) => `${counts}, in ${grouped(stories)} stories`,
  inStoriesAlone: (stories: number) => `in ${grouped(stories)} stories`,
  /** The same count by others too. */
  alsoGivenBy: (told: string, names: readonly string[]) => `${told}; also: ${list(names)}`,
  sayer: 'Who says so',
  /** Where an editor says how far a number can be trusted, and the story does not. */
  unqualified: 'How to read it',
  qualifier: (words: string) => `“${sentenceCase(words)}”`,
  inFull: 'In full',
  inOtherStories: 'In other stories',
  when: 'As of',
  source: 'Source',
  calculatedFrom: 'Calculated from',
  note: (number: number) => `Note ${number}.`,
  seeNote: (number: number) => `See note ${number}`,
  notes: (count: number) => (count === 1 ? 'Note' : 'Notes'),
  corrections: 'Corrections',
  turnNav: 'Figures of the story',
  before: 'Previous',
  after: 'Next',
  all: 'All',
  allOf: (count: number) => tallied(count, 'figure', 'figures'),

  drawnSum: (parts: readonly string[], total: string) =>
    `Drawn to scale: ${list(parts)}, against ${total} in all.`,
  sumExactly: (qualifiers: readonly string[]) =>
    qualifiers.length === 0
      ? 'The parts add up to the total.'
      : `The parts are consistent with the total, and with ${allQuoted(qualifiers)}.`,
  sumByRounding: (made: number, total: string, short: boolean, qualifiers: readonly string[]) =>
    `The parts as printed add up to ${grouped(made)}, not ${total}. The numbers may be rounded: within rounding${qualifiers.length === 0 ? '' : `, and with ${allQuoted(qualifiers)},`} the sum holds. The line ends ${short ? 'short of' : 'past'} the bar.`,
  sumNot: (made: number, total: string) =>
    `The parts add up to ${grouped(made)}, which does not round to ${total}; the notes say what is known.`,
  totalAsReported: 'total, as reported',
  totalByUs: 'total, by our calculation',
  partOf: (part: string, whole: string) => `${part}${part === '' ? '' : ', '}of ${whole}`,
  drawnShare: (shares: readonly { share: number; of: string }[]) =>
    `${shares.length === 1 ? 'The bar is the whole' : 'Each bar is one whole'}, drawn to scale: ${list(
      shares.map(({ share, of }) => `${percentage(share)} of ${of}`),
    )} (our calculation).`,
  ends: { change: { from: 'before', to: 'now' }, range: { from: 'from', to: 'to' } },
  drawnChange: (from: string, to: string, zero: string, most: string) =>
    `Drawn to scale, between ${zero} and ${most}: from ${from}, the open end, to ${to}, the filled one.`,
  drawnRange: (from: string, to: string, zero: string, most: string) =>
    `Drawn to scale, between ${zero} and ${most}: anything from ${from} to ${to}.`,
  amount: grouped,
  /** A number with its sign: “6%”, “$5,000”. */
  signed,
};

/** A share as people say it: “6%”, “less than 1%”. */
function percentage(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 && share > 0 ? 'less than 1%' : `${grouped(rounded)}%`;
}

/** “at least” and “about”. */
const allQuoted = (words: readonly string[]) => list(words.map((word) => quoted(lowerFirst(word))));
