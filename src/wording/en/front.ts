import { longDate } from './language/dates.ts';
import { sentenceCase } from '../text.ts';
import { grouped, tallied } from './language/numbers.ts';

/** What stands on the front page beside what all stories have. */
export const front = {
  stories: (count: number) => tallied(count, 'story', 'stories'),
  figures: (count: number) => tallied(count, 'figure', 'figures'),
  quotations: (count: number) => tallied(count, 'quotation', 'quotations'),
  /** Where what is told is older than its publication, and no editor says why. */
  older: (from: string, to: string, published: string) => {
    const [first, last] = [longDate(from.slice(0, 7)), longDate(to.slice(0, 7))];
    const span = first === last ? first : `${first} to ${last}`;
    return `These stories are from ${span}; they were published here by ${longDate(published)}.`;
  },
  drawing: 'In one chart',
  lastOf: 'The latest figure',
  figuresOfEdition: 'Figures in this edition',
  allFigures: (count: number) => `All ${grouped(count)} figures, by topic`,
  corrections: 'Corrections',
  noCorrections:
    'None so far. Whatever we change after publishing is listed with what it was and why.',
  allCorrections: 'All corrections',
  allOf: (section: string) => `All in ${sentenceCase(section)}`,
  more: 'Earlier stories',
};
