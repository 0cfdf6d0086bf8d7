import { sentences } from '../text.ts';
import { tallied } from './language/numbers.ts';

/** What stands on the pages that list stories by month. */
export const archive = {
  title: 'All stories, by month',
  heading: 'All stories',
  standfirst: 'By the month of publication, newest first.',
  description: 'Every story on the site, by the month in which it was published here.',
  kicker: 'Stories of one month',
  monthTitle: (month: string) => `Stories of ${month}`,
  monthDescription: (month: string, headlines: readonly string[]) =>
    sentences([`Every story published here in ${month}`, ...headlines]),
  stories: (count: number) => tallied(count, 'story', 'stories'),
  holds: (figures: number, quotations: number) =>
    [
      ...(figures > 0 ? [tallied(figures, 'figure', 'figures')] : []),
      ...(quotations > 0 ? [tallied(quotations, 'quotation', 'quotations')] : []),
    ].join(', '),
  all: 'All months',
};
