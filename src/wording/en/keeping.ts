import { longDate } from './dates.ts';
import { tallied } from './numbers.ts';

/** What stands in every form in which a story is kept: where it comes from, and which version it is. */
export const kept = {
  /** “Version 2 of 5 December 2026, with 1 correction”. */
  version: (number: number, date: string, corrections: number) =>
    `Version ${number} of ${longDate(date)}${corrections === 0 ? '' : `, with ${tallied(corrections, 'correction', 'corrections')}`}`,
  /** Before the address, in the line at the top; a line of mail that begins with “From” gets a sign before it. */
  from: (site: string) => `Kept from ${site}:`,
  provenance: 'Where this copy comes from',
  address: 'Address',
  published: 'Published there',
  versionTerm: 'This copy',
  changes: 'What has changed since',
  cite: 'How to cite it',
  licence: 'Licence',
  rights: (publisher: string, licence: string) =>
    `© ${publisher}. Texts under ${licence}. Words in quotation marks belong to those who said them.`,
  figures: 'Figures',
  quotations: 'Quotations',
  originally: (publisher: string) => `At ${publisher}`,
};
