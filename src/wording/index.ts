import { interfaceLanguage } from '../interface-language.ts';
import { foreign, site } from '../site.ts';
import { directionOf } from './direction.ts';
import { languages } from './languages.ts';
import { inMarksOf } from './quotation-marks.ts';
import type { Wording } from './wording.ts';

export { isolated, withIsolated } from './direction.ts';
export { lowerFirst, sentenceCase, withNumbers } from './text.ts';
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
 * language that stories are read in; of any other it knows the quotation marks.
 */
export function wordsFor({ lang }: { lang: string }): Wording {
  const spoken = interfaceLanguage(lang);
  if (spoken !== null) return languages[spoken];
  const quoted = inMarksOf(lang);
  if (quoted === null) return siteWords;
  const known = unspoken.get(lang) ?? { ...siteWords, quoted };
  unspoken.set(lang, known);
  return known;
}

const unspoken = new Map<string, Wording>();

/** The language that the words around a story are in: its own, or that of the site where the interface does not speak it. */
export const spokenAround = ({ lang }: { lang: string }): string =>
  interfaceLanguage(lang) === null ? site.lang : lang;

/** What an element has to have whose text is in a language: `dir` where it is written from right to left. */
export type TextIn = Readonly<{ lang: string; dir?: 'rtl' }>;

/** What an element has to have whose text is in that language. */
export const textIn = (lang: string): TextIn =>
  directionOf(lang) === 'rtl' ? { lang, dir: 'rtl' } : { lang };

/** The same within text of the site: nothing where that is in the same language. */
export const foreignText = (lang: string): Partial<TextIn> =>
  foreign(lang) === undefined ? {} : textIn(lang);

/** The same for a story’s own words within what is told of it: nothing where that speaks its language. */
export const storyText = ({ lang }: { lang: string }): Partial<TextIn> =>
  spokenAround({ lang }) === lang ? {} : textIn(lang);

/** The same the other way round, of our words within a story’s own: nothing where they are in one language. */
export const ourText = ({ lang }: { lang: string }): { lang?: string; dir?: 'ltr' | 'rtl' } => {
  const spoken = spokenAround({ lang });
  return spoken === lang ? {} : { lang: spoken, dir: directionOf(spoken) };
};

// The same, each part by its name.
export const {
  about,
  apart,
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
  inParts,
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
  searchPage,
  series,
  sharing,
  story,
  unknownQualifier,
  withColon,
} = siteWords;
