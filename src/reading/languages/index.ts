import { german } from './de/index.ts';
import { english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { portuguese } from './pt/index.ts';
import { french } from './fr/index.ts';

import type { Language } from './language.ts';
import { plainlyIn } from './which-language.ts';
import { unknownLanguage } from './unknown.ts';

/** All that the reading knows. */
export const LANGUAGES: readonly Language[] = [english, spanish, german, french, portuguese];

/** The language of a BCP 47 tag, whatever its region; `null` where the reading does not know it. */
export function languageOf(tag: string): Language | null {
  const [primary = ''] = tag.trim().toLowerCase().split(/[-_]/);
  return LANGUAGES.find((language) => language.tag === primary) ?? null;
}

/** The same; of a language that the reading does not know one in which no word means anything. */
export const anyLanguageOf = (tag: string): Language => languageOf(tag) ?? unknownLanguage;

/** Whether a word is a first name in any language that the reading knows. */
export function isFirstName(word: string): boolean {
  return LANGUAGES.some(({ names }) => names.firstNames.has(word.toLowerCase()));
}

/** The name of a body without the article before it, of any language that the reading knows. */
export function withoutArticle(name: string): string {
  const [article = '', ...rest] = name.split(' ');
  const isArticle = LANGUAGES.some(({ phrasing }) => phrasing.articles.has(article.toLowerCase()));
  return isArticle && rest.length > 0 ? rest.join(' ') : name;
}

/** The language that a text is plainly in, of those that the reading knows; else the usual one. */
export function languageIn(text: string, usual: Language): Language {
  return plainlyIn(text, LANGUAGES, usual);
}

/** Whether most letters of a text are those that the languages are written in which the reading knows. */
export function isInKnownLetters(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const known = letters.filter((letter) => /\p{Script=Latin}/u.test(letter));
  return known.length >= letters.length / 2;
}
