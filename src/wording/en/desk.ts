import { tallyOf } from '../text.ts';
import { tallied } from './language/numbers.ts';

type Unpublished = { status: 'draft' } | { status: 'scheduled'; time: string };
type Severity = 'error' | 'warning' | 'remark';

/** What whoever writes is told beside the pages; no reader sees it. */
export const desk = {
  title: 'Desk',
  description: 'What is wrong with the content as it stands, and what waits to be published.',
  heading: 'The desk',
  stand: 'What npm run check says of the content, as you write. Hosts have nothing of this page.',
  label: 'For whoever writes',
  unpublished: (how: Unpublished) =>
    how.status === 'draft'
      ? 'Draft. Readers do not have this page.'
      : `Scheduled for ${how.time}. Readers do not have this page yet.`,
  marked: ({ status }: Unpublished, title: string) =>
    `${status === 'draft' ? 'Draft' : 'Scheduled'}: ${title}`,
  outdated:
    'This file cannot be read as it stands. Pages show it as it last could be; mend it, and they follow.',
  neverRead: 'This file cannot be read yet. Its page is here as soon as it can be.',
  severity: { error: 'Error', warning: 'Warning', remark: 'Remark' },
  remarks: (count: number) => tallied(count, 'remark', 'remarks'),
  found: 'Found',
  expected: 'Expected',
  mend: 'Mend',
  seeAlso: 'See also',
  waiting: 'Not published',
  nothing: 'Nothing is wrong with the content.',
  tally: (tally: Readonly<Record<Severity, number>>) =>
    tallyOf(tally, (count, kind) => tallied(count, kind, `${kind}s`)),
  elsewhere: (tally: string) => (tally === '' ? 'The desk' : `The desk: ${tally} in other files`),
  all: 'All problems',
};
