import { sentenceCase, sentences } from '../text.ts';
import { counted, tallied } from './language/numbers.ts';

const some = (count: number, one: string, many: string) => sentenceCase(counted(count, one, many));

/** What stands on the lists of the edition: sections, topics, all figures, all quotations. */
export const lists = {
  section: 'Section',
  topic: 'Topic',
  /** “Ukraine, 2026, part 2”. */
  titled: (label: string, part: string | null) => {
    const [year, number] = part?.split('-') ?? [];
    return [label, year, number === undefined ? undefined : `part ${number}`]
      .filter((word) => word !== undefined)
      .join(', ');
  },
  storiesTitle: (label: string) => `${label}: stories`,
  storiesDescription: (label: string, headlines: readonly string[]) =>
    sentences([`Stories in “${label}”, newest first`, ...headlines]),
  stories: (count: number) => some(count, 'story', 'stories'),
  storiesTold: (count: number) =>
    `${some(count, 'story', 'stories')}${count < 2 ? '' : ', newest first'}.`,
  storiesHeading: 'Stories',
  whatIsCounted: 'What has been counted',
  lastOf: 'The latest figure',
  speakers: 'Who is quoted',
  figuresOn: (label: string) => `All figures: ${label}`,
  feedOf: 'Feed',
  sections: 'Sections',
  topics: 'Topics',
  parts: 'All of it, by year',
  newest: 'Newest',

  figuresTitle: 'All figures',
  figuresHeading: (count: number) => `${some(count, 'figure', 'figures')}, and who says so`,
  figuresStandfirst:
    'Every figure of the edition, one quantity under one name, by date. Each line says only what differs from the one above.',
  figuresDescription: (count: number, labels: readonly string[]) =>
    `The ${tallied(count, 'figure', 'figures')} of all stories, each with its unit, who says so and its date: ${labels.join(', ')}.`,
  noFigures: 'No figure has been published yet.',
  moreOf: (label: string, count: number) =>
    `${tallied(count, 'more thing', 'more things')} counted: ${label}`,
  topicFiguresTitle: (label: string) => `Figures: ${label}`,
  topicFiguresHeading: (label: string) => `Figures: ${label}`,
  topicFiguresStandfirst: (count: number) =>
    `${some(count, 'figure', 'figures')}, one quantity under one name, by date. Each line says only what differs from the one above.`,
  topicFiguresDescription: (label: string, names: readonly string[]) =>
    `Figures of stories in “${label}”, each with its unit, who says so and its date: ${names.join('; ')}.`,
  figures: (count: number) => tallied(count, 'figure', 'figures'),
  allFigures: 'All figures',

  quotationsTitle: 'All quotations',
  quotationsHeading: 'Word for word',
  quotationsStandfirst: 'What is quoted in our stories, and who said it; the newest story first.',
  quotationsDescription: (headlines: readonly string[]) =>
    `Every quotation of the edition with who said it, story by story: ${headlines.join('; ')}.`,
  quotations: (count: number) => tallied(count, 'quotation', 'quotations'),
  noQuotations: 'No quotation has been published yet.',
  corrections: (count: number) => tallied(count, 'correction', 'corrections'),
  all: 'All quotations',
};
