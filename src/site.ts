/** What an owner changes: name, address, language, publisher, licence. */
export const site = {
  name: 'Tearsheet',
  tagline: 'News with a source for every figure',
  /** Scheme and host of the published site; `npm run build -- --site` overrides it. */
  site: 'https://tearsheet.example',
  /** Path under which it is served, with a slash at both ends; `--base` overrides it. */
  base: '/',
  lang: 'en',
  /** The sections that a story may stand in, by the name that it gives, with what readers see; in the order of lists. */
  sections: { world: 'World', economy: 'Economy', society: 'Society' } as Readonly<
    Record<string, string>
  >,
  publisher: 'Tearsheet',
  /** The account of the newsroom on Mastodon and the like, `@name@host`; `null` where it has none. */
  fediverse: null as string | null,
  contact: 'corrections@tearsheet.example',
  /** Whether readers may save stories in their browser; `false` clears up in those that did. */
  offline: true as boolean,
  /** How many of the pages that a reader opened last the browser keeps for where there is no network; 0 keeps none. */
  readLately: 30,
  /**
   * Whether each figure and quotation has a picture of its own for link previews; `false` shows that of their story, which
   * is some twenty-five files fewer a story.
   */
  ownCards: true as boolean,
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

export type Site = typeof site;

/** The `lang` of text within a page: only where it is not that of the site. */
export function foreign(lang: string): string | undefined {
  return lang === site.lang ? undefined : lang;
}
