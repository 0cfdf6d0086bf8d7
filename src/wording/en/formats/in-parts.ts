import { longDate } from '../language/dates.ts';
import { tallied } from '../language/numbers.ts';

/** What is said where all stories are too many for one file. */
export const inParts = {
  /** Before the list of the parts, on the site and in their index. */
  why: 'The whole paper is more than a phone can take in one file. It comes in parts, by the year in which its stories were published here:',
  /** “200 stories, published from 3 May 2026 to 24 November 2026”. */
  holds: (stories: number, from: string, to: string) =>
    `${tallied(stories, 'story', 'stories')}, published ${from === to ? `on ${longDate(from)}` : `from ${longDate(from)} to ${longDate(to)}`}`,
  /** On the first page of a part. */
  asOf: (date: string) => `This part of the paper as it stood on ${longDate(date)}.`,
  check:
    'Each part has a list with the checksum of every file in it that can be kept, those of single stories too. If the checksum of your file is in it, the file is exactly what we offer now. If not, it is an older version, or somebody changed it; the page of versions, which each copy names, says what has changed since.',
  checkAll:
    'If you keep the files in the folders that they have on the site, with the lists at the top, all are checked at once:',
  data: {
    title: (site: string) => `Parts of the figures of ${site}`,
    document:
      'Where the figures of all stories stand, which are too many for one file: a part for each year, or for a stretch of it.',
    address: 'Address of this file.',
    table: 'The same list as a table: CSV in UTF-8 by RFC 4180, one row a part.',
    parts: 'The parts, the newest first. One that is full stays as it is.',
    part: {
      name: 'Name of the part: its year, and its number in that year from the second on.',
      from: 'The day on which the first of its stories was published.',
      to: 'The day on which the last of them was published.',
      stories: 'How many stories it tells of.',
      figures: 'How many figures it holds.',
      address: 'Address of its figures as JSON.',
      table: 'Address of the same as a table.',
    },
  },
};
