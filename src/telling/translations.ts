import { h, type Child } from 'hastscript';
import type { Addresses, Page } from '../addresses.ts';
import type { Edition } from '../edition/edition.ts';
import { translationsOf } from '../edition/translations/translations.ts';
import { interfaceLanguage } from '../interface-language.ts';
import type { Story } from '../story/types.ts';
import { languages } from '../wording/languages.ts';
import { wordsFor } from '../wording/index.ts';
import { ownNameOf } from '../wording/language-names.ts';

/** The way from a story to the same in another language. */
export interface TranslationLink {
  page: Page & { page: 'story' };
  lang: string;
  headline: string;
  /** What leads there, in that language: “Leer en español”; the name of a language that the interface does not speak. */
  read: string;
}

/** The ways to a story in the other languages that it is published in, the original first. */
export function translationLinks(
  edition: Edition,
  story: Pick<Story, 'slug' | 'translationOf'>,
): TranslationLink[] {
  const others = translationsOf(edition, story);
  return others.map(({ slug, lang, headline }) => {
    const region = /-([A-Z]{2})$/.exec(lang)?.[1];
    const isAlone = others.filter((other) => primary(other.lang) === primary(lang)).length === 1;
    const read = readIn(lang);
    return {
      page: { page: 'story', slug },
      ...{ lang, headline },
      read: isAlone || region === undefined ? read : `${read} (${region})`,
    };
  });
}

const primary = (lang: string) => lang.split('-')[0];

function readIn(lang: string): string {
  const spoken = interfaceLanguage(lang);
  return spoken === null ? ownNameOf(lang) : languages[spoken].story.readHere;
}

/** The same where addresses are whole. */
export interface TranslationLine extends Omit<TranslationLink, 'page'> {
  address: string;
}

/** The ways to translations of a story for what leaves the site. */
export const translationLines = (
  edition: Edition,
  story: Pick<Story, 'slug' | 'translationOf'>,
  links: Addresses,
): TranslationLine[] =>
  translationLinks(edition, story).map(({ page, ...told }) => ({
    ...told,
    address: links.url(page),
  }));

/** One of them as a tree: “Leer en español: El faro …”, the headline as a link. */
export const translationParts = ({ lang, headline, read, address }: TranslationLine): Child[] => [
  h(
    'span',
    { lang, dir: 'auto' },
    `${wordsFor({ lang }).withColon(read)} `,
    h('a', { href: address, hrefLang: lang }, headline),
  ),
];
