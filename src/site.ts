import type { Settings } from './settings/settings.ts';

/**
 * What an owner changes. `npm run check` and `npm run build` tell every setting that is wrong, and what is right, with its
 * line here.
 */
export const site: Settings = {
  /** What the paper is called: above every page, in titles, feeds and books, and in every citation. Wrong: it is cited wrongly. */
  name: 'Tearsheet',
  /** What it is, in a line: behind the name on the front page, and where others list the site. Wrong: search engines show it. */
  tagline: 'News with a source for every figure',
  /**
   * Scheme and host of the published site, with nothing behind; `npm run build -- --site` overrides it. Wrong: links in feeds,
   * previews, books and citations lead elsewhere, and a reader’s browser saves no page.
   */
  site: 'https://tearsheet.example',
  /** Path under which it is served, with a slash at both ends; `--base` overrides it. Wrong: every link leads nowhere. */
  base: '/',
  /** The language of the words around stories, which stand in `src/wording/`. Wrong: they are read aloud in another one. */
  lang: 'en',
  /**
   * The sections that a story may stand in, by the name that it gives, with what readers see; in the order of lists.
   * Wrong: stories of a section that is not listed stop the build.
   */
  sections: { world: 'World', economy: 'Economy', society: 'Society' },
  /** Who answers for it: in the rights of every page, in data and for search engines. Wrong: somebody else answers. */
  publisher: 'Tearsheet',
  /** The account of the newsroom on Mastodon and the like, `@name@host`; `null` where it has none. Wrong: shared links name another. */
  fediverse: null,
  /** Where readers write to who see an error. Wrong: nobody hears of it. */
  contact: 'corrections@tearsheet.example',
  /** Whether readers may save stories in their browser. Wrongly `false`: it clears up in those that did. */
  offline: true,
  /**
   * How many of the pages that a reader opened last the browser keeps for where there is no network; 0 keeps none. Too many:
   * they take a reader’s room, some 20 kB each.
   */
  readLately: 30,
  /**
   * Whether each figure and quotation has a picture of its own for link previews; `false` shows that of their story, which
   * is some twenty-five files fewer a story. Wrong: a host that counts files takes fewer stories.
   */
  ownCards: true,
  /** What others may do with stories and data, and where that is written. Wrong: they rely on what you did not allow. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

export type Site = Settings;

/** The `lang` of text within a page: only where it is not that of the site. */
export function foreign(lang: string): string | undefined {
  return lang === site.lang ? undefined : lang;
}
