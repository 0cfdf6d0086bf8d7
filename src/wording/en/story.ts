import { sentenceCase, sentences } from '../text.ts';
import { grouped, list, tallied } from './language/numbers.ts';

/** What stands on the page of a story and on the front page. */
export const story = {
  by: (names: readonly string[]) => `By ${list(names)}`,
  authors: (names: readonly string[]) => list(names),
  firstReportedBy: (agency: string) => `First reported by ${agency}`,
  dateline: (place: string, date: string) => `${place}, ${date}`,
  publishedHere: 'Published here',
  figures: (count: number) => tallied(count, 'figure', 'figures'),
  quotations: (count: number) => tallied(count, 'quotation', 'quotations'),
  notesLink: (count: number) => tallied(count, 'note', 'notes'),
  inThisStory: 'In this story',
  inMargin: 'Figures beside this text',
  ofTotal: (noun: string, total: string) => `${noun}, of the ${total}`,
  figuresInPart: (count: number) =>
    `${tallied(count, 'figure', 'figures')} of this part, with sources`,
  seeNotes: (numbers: readonly number[]) =>
    numbers.length === 1 ? `see note ${numbers[0]}` : `see notes ${list(numbers.map(String))}`,
  notes: 'Notes',
  note: (number: number) => `Note ${number}`,
  /** From a footnote to the sentence that calls it; where several do, each has its way. */
  backToText: (time: number, times: number) => {
    const text = times === 1 ? 'Back to the text' : `Back to the text (${time} of ${times})`;
    return { text, label: (number: number) => `${text}, from note ${number}` };
  },
  on: (subjects: readonly string[]) => `On ${list(subjects)}.`,
  misprint: 'Misprint in the original report:',
  corrections: 'Corrections',
  /** The way to this story from where it is told in another language. */
  readHere: 'Read in English',
  inOtherLanguages: 'In other languages',
  related: (count: number) => (count === 1 ? 'Related story' : 'Related stories'),
  relatedness: {
    background: 'Background',
    earlier: 'Earlier',
    'follow-up': 'Follow-up',
    corrects: 'Corrects',
  },
  /** The story told after this one in its section, where an editor names none. */
  nextInSection: (section: string) => `Next in ${sentenceCase(section)}`,
  moreSources: (count: number) => `${grouped(count)} more`,
  tearOut: 'Download or share',
  relatedWhy: (as: string, why: string) => `${as}. ${why}`,
  sources: 'Sources',
  via: (publisher: string, via: string) => `${publisher}, via ${via}`,
  /** Of a source that has no address here. */
  noAddress: 'no web address known to us',
  pageRead: (date: string) => `link checked ${date}`,
  allPagesRead: (date: string) => `Links checked ${date}.`,
  whatIsCounted: 'In numbers',
  allFigures: (count: number) => `All ${grouped(count)} figures`,
  address: 'The address of this story:',
  voice: 'In their own words',
  moreStories: 'More stories',
  allStories: 'All stories, by month',
  sharedFigures: 'One figure, several stories',
  elsewhere: 'From other publishers',
  /** What a story belongs to: “World: Cuba, Russia”. */
  kicker: (section: string, topics: readonly string[]) =>
    [sentenceCase(section), topics.map(sentenceCase).join(', ')].filter(Boolean).join(': '),
  frontDescription: (headlines: readonly string[]) =>
    sentences([...headlines, 'Every figure with its source, every quotation with its speaker.']),
  shareOfFigures: (byName: readonly { name: string; count: number }[]) =>
    byName.map(({ name, count }) => `${name} (${grouped(count)})`).join(', '),
  headingOfFigures: (count: number) => `${tallied(count, 'figure', 'figures')}, and who says so`,
  headingOfQuotations: (count: number) =>
    `${tallied(count, 'quotation', 'quotations')}, word for word`,
};
