import { longDate } from './language/dates.ts';
import { sentenceCase, sentences } from '../text.ts';
import { tallied } from './language/numbers.ts';

/** What stands on the page of one quotation, of a story's quotations and of a person. */
export const quotations = {
  kicker: 'The quotations of one story',
  listTitle: (count: number, headline: string) =>
    `${tallied(count, 'quotation', 'quotations')}: ${headline}`,
  listDescription: (headline: string) =>
    `Everything quoted in “${headline}”: who said it, their office at the time, and the sentence it comes from.`,
  listStandfirst: 'Everything quoted in',
  title: (speaker: string | null, words: string) =>
    speaker === null ? words : `${speaker}: ${words}`,
  /** Beside a title that has the words: whose they are, where and when they were said, and in which story they stand. */
  description: (
    speaker: string | null,
    office: string | null,
    occasion: string | null,
    { headline, date }: { headline: string; date: string },
  ) =>
    sentences([
      speaker === null ? 'In quotation marks' : [speaker, office].filter(Boolean).join(', '),
      ...(occasion === null ? [] : [occasion]),
      `From “${headline}”, ${date}.`,
    ]),
  nobody: {
    phrase: 'A phrase in quotation marks, attributed to no one:',
    partial: 'Said by someone the story does not name:',
    direct: 'Said by someone the story does not name:',
  },
  nobodyShort: { phrase: 'A phrase', partial: 'No speaker named', direct: 'No speaker named' },
  asItStands: 'As it stands in the story',
  readOn: 'Read it in the story',
  kind: 'Kind',
  kinds: {
    direct: 'Direct: a whole clause in quotation marks',
    partial: 'Partial: words in quotation marks within a sentence of ours',
    phrase: 'Phrase: words in quotation marks that the story attributes to no one',
  },
  speaker: 'Who said it',
  nobodyNamed: { phrase: 'No one', partial: 'No speaker named', direct: 'No speaker named' },
  office: 'Office then',
  /** An office that was over when the story came out. */
  officeThen: (title: string) => `then ${title}`,
  /** An office of which a single year is known, a year that is over. */
  officeIn: (title: string, year: string) => `${title} in ${year}`,
  occasion: 'Occasion',
  alsoSaid: (name: string) => `More quotations: ${name}`,
  thisQuotation: 'This quotation',
  turnNav: 'Quotations of the story',
  allOf: (count: number) => tallied(count, 'quotation', 'quotations'),
};

export const people = {
  kinds: { person: 'Person', people: 'People', body: 'State or organisation' },
  allOfKind: { person: 'People', body: 'States and organisations' },
  indexTitle: 'People',
  indexHeading: 'Who is quoted, and who gives the figures',
  indexStandfirst: 'People, states and organisations whose words or figures are in our stories.',
  indexDescription: (names: readonly string[]) =>
    `Whose words and figures are on this site: ${names.join(', ')}.`,
  /** @param told their offices, or what is told of a body, in sentences */
  description: (name: string, told: string | null) =>
    told === null
      ? `${name}: every quotation and figure on this site, each with its story.`
      : sentences([
          `${name}: ${told}`,
          'Every quotation and figure on this site, each with its story.',
        ]),
  tally: (quotationCount: number, figureCount: number, storyCount: number) =>
    [
      ...(storyCount > 0 ? [tallied(storyCount, 'story', 'stories')] : []),
      ...(quotationCount > 0 ? [tallied(quotationCount, 'quotation', 'quotations')] : []),
      ...(figureCount > 0 ? [tallied(figureCount, 'figure', 'figures')] : []),
    ].join(', '),
  inWords: { person: 'In their words', people: 'In their words', body: 'In its words' },
  undated: 'No date given',
  stories: (name: string) => `Stories by ${name}`,
  figures: {
    person: 'Their figures, by date',
    people: 'Their figures, by date',
    body: 'Its figures, by date',
  },
  onTheSite: (tally: string) => `${sentenceCase(tally)} on this site`,
  occasion: (office: string | null, headline: string, date: string) =>
    `Reported on ${longDate(date)}${office === null ? '' : `, as ${office}`}. In: ${headline}`,
  /** Of words with an occasion of their own, which may be long after what the story first told. */
  saidAt: (said: string, office: string | null, headline: string) =>
    `${said}${office === null ? '' : `, as ${office}`}. In: ${headline}`,
  /** The years of an office; of one end alone where the other is not known. */
  years: (from: string | null, to: string | null) =>
    from === null ? `until ${to}` : to === null ? `from ${from}` : `${from}–${to}`,
  inStory: (headline: string) => `In: ${headline}`,
  partOf: { person: 'Speaks for', people: 'Speak for', body: 'Part of' },
  speakers: 'Who speaks for it',
};
