/** Where the site stands: scheme and host, and the path under it with a slash at both ends. */
export interface Host {
  site: string;
  base: string;
}

/** Every page that has an address, by kind. */
export type Page =
  | { page: 'front' | 'people' | 'how-we-count' | 'corrections' | 'about' | 'not-found' }
  | { page: 'story' | 'story-figures' | 'story-quotations'; slug: string }
  | { page: 'figure' | 'quotation'; slug: string; id: string }
  | { page: 'person' | 'elsewhere'; id: string };

/**
 * The path of a page from the root of the site, without the base: `stories/havana/figures/`.
 * The register keeps these paths; every address of the site is made from them.
 */
export function pathOf(page: Page): string {
  switch (page.page) {
    case 'front':
      return '';
    case 'not-found':
      return '404.html';
    case 'story':
      return `stories/${page.slug}/`;
    case 'story-figures':
      return `stories/${page.slug}/figures/`;
    case 'story-quotations':
      return `stories/${page.slug}/quotations/`;
    case 'figure':
      return `stories/${page.slug}/figures/${page.id}/`;
    case 'quotation':
      return `stories/${page.slug}/quotations/${page.id}/`;
    case 'person':
      return `people/${page.id}/`;
    case 'elsewhere':
      return `elsewhere/${page.id}/`;
    default:
      return `${page.page}/`;
  }
}

/** The addresses of a site that stands at a host. */
export function addresses({ site, base }: Host) {
  const root = base.endsWith('/') ? base : `${base}/`;
  return {
    /** Root-relative, for links within the site: `/sub/stories/havana/#killed`. */
    path: (page: Page, id?: string) => `${root}${pathOf(page)}${id === undefined ? '' : `#${id}`}`,
    /** Absolute, for canonicals, metadata and mail. */
    url: (page: Page, id?: string) =>
      new URL(`${root}${pathOf(page)}${id === undefined ? '' : `#${id}`}`, site).href,
    /** The address of a path as the register keeps it. */
    registered: (path: string) => `${root}${path}`,
    registeredUrl: (path: string) => new URL(`${root}${path}`, site).href,
    /** A file that is no page: `sitemap.xml`, a font. */
    file: (name: string) => `${root}${name}`,
    fileUrl: (name: string) => new URL(`${root}${name}`, site).href,
  };
}

export type Addresses = ReturnType<typeof addresses>;
