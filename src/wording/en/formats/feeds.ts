import { sentenceCase } from '../../text.ts';

/** What stands in and around feeds. */
export const feeds = {
  /** “Tearsheet: World”; the site alone where a feed holds all stories. */
  title: (site: string, label: string | null) =>
    label === null ? site : `${site}: ${sentenceCase(label)}`,
  description: (site: string, tagline: string, label: string | null) =>
    label === null
      ? `${tagline}. Every story of ${site}, whole.`
      : `Every story of ${site} in “${sentenceCase(label)}”, whole.`,
  rights: (publisher: string, licence: { name: string; url: string }) =>
    `© ${publisher}. Texts under ${licence.name}, ${licence.url}. Words in quotation marks belong to those who said them.`,
  /** The way from an item to the ledger and the list of quotations: “10 figures, each with its source”. */
  eachWithItsSource: 'each with its sentence, its source and its own page',
  all: 'Feeds of all stories:',
};
