import { sentences } from '../text.ts';
import { tallied } from './language/numbers.ts';

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
  stories: (count: number) => tallied(count, 'story', 'stories'),
  storiesTold: (count: number) =>
    `${tallied(count, 'story', 'stories')}${count < 2 ? '' : ', newest first'}.`,
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
  figuresHeading: (count: number) => `${tallied(count, 'figure', 'figures')}, and who says so`,
  figuresStandfirst:
    'Every figure in this edition, each quantity under one name and by date. Each line gives only what differs from the one above.',
  figuresDescription: (count: number, labels: readonly string[]) =>
    `The ${tallied(count, 'figure', 'figures')} in all stories, each with its unit, who says so and its date: ${labels.join(', ')}.`,
  noStories: 'No story has been published yet.',
  noFigures: 'No figure has been published yet.',
  moreOf: (label: string, count: number) =>
    `${tallied(count, 'more thing', 'more things')} counted: ${label}`,
  topicFiguresTitle: (label: string) => `Figures: ${label}`,
  topicFiguresHeading: (label: string) => `Figures: ${label}`,
  topicFiguresStandfirst: (count: number) =>
    `${tallied(count, 'figure', 'figures')}, each quantity under one name and by date. Each line gives only what differs from the one above.`,
  topicFiguresDescription: (label: string, names: readonly string[]) =>
    `Figures from stories in “${label}”, each with its unit, who says so and its date: ${names.join('; ')}.`,
  figures: (count: number) => tallied(count, 'figure', 'figures'),
  allFigures: 'All figures',

  quotationsTitle: 'All quotations',
  quotationsHeading: 'Word for word',
  quotationsStandfirst: 'What our stories quote, and who said it; newest story first.',
  quotationsDescription: (headlines: readonly string[]) =>
    `Every quotation in this edition with who said it, story by story: ${headlines.join('; ')}.`,
  quotations: (count: number) => tallied(count, 'quotation', 'quotations'),
  noQuotations: 'No quotation has been published yet.',
  corrections: (count: number) => tallied(count, 'correction', 'corrections'),
  all: 'All quotations',
};
