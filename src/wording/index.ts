import { interfaceLanguage } from '../interface-language.ts';
import { site } from '../site.ts';
import { languages } from './languages.ts';
import type { Wording } from './wording.ts';

export { lowerFirst, sentenceCase } from './text.ts';
export type { Wording } from './wording.ts';

/**
 * The language of the site: of what stands around stories, of lists and of pages of its own. One that the interface does not
 * speak is told before any page is made; till then something has to be said.
 */
export const siteLanguage = interfaceLanguage(site.lang) ?? 'en';

/** The words of the site. */
export const siteWords: Wording = languages[siteLanguage];

/**
 * The words for what is told of a story: in its language, since they stand among its own words. The interface speaks every
 * language that stories are read in.
 */
export function wordsFor({ lang }: { lang: string }): Wording {
  return languages[interfaceLanguage(lang) ?? siteLanguage];
}

// The same, each part by its name.
export const {
  about,
  archive,
  books,
  cards,
  citations,
  copying,
  corrections,
  data,
  dateIn,
  dateWithWeekday,
  desk,
  feeds,
  figures,
  frame,
  fromCopy,
  front,
  howWeCount,
  inFull,
  keeping,
  kept,
  labelled,
  lately,
  lists,
  longDate,
  people,
  qualifierMeanings,
  quotations,
  quoted,
  related,
  savedPages,
  saving,
  search,
  series,
  sharing,
  story,
  unknownQualifier,
  withColon,
} = siteWords;
