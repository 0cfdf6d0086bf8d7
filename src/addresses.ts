/** Where the site stands: scheme and host, and the path under it with a slash at both ends. */
export interface Host {
  site: string;
  base: string;
}

/** Every page that has an address, by kind. */
export type Page =
  | {
      page:
        | 'front'
        | 'archive'
        | 'people'
        | 'how-we-count'
        | 'keeping'
        | 'about'
        | 'figures'
        | 'all-series';
    }
  /** Lists that go on in parts of their own: `2026`, and `2026-2` where a year has many. */
  | { page: 'section' | 'topic' | 'topic-figures'; name: string; part?: string }
  | { page: 'quotations' | 'corrections'; part?: string }
  | { page: 'search' | 'saved' | 'offline' | 'not-found' }
  | { page: 'story' | 'story-figures' | 'story-quotations' | 'story-kept'; slug: string }
  | { page: 'figure' | 'quotation'; slug: string; id: string }
  | { page: 'person'; id: string; part?: string }
  | { page: 'elsewhere' | 'series'; id: string }
  | { page: 'month'; month: string };

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
    case 'story-kept':
      return `stories/${page.slug}/kept/`;
    case 'figure':
      return `stories/${page.slug}/figures/${page.id}/`;
    case 'quotation':
      return `stories/${page.slug}/quotations/${page.id}/`;
    case 'person':
      return `people/${page.id}/${partPath(page)}`;
    case 'elsewhere':
      return `elsewhere/${page.id}/`;
    case 'all-series':
      return 'series/';
    case 'series':
      return `series/${page.id}/`;
    case 'month':
      return `archive/${page.month}/`;
    case 'section':
    case 'topic':
      return `${page.page}s/${page.name}/${partPath(page)}`;
    case 'topic-figures':
      return `figures/${page.name}/${partPath(page)}`;
    case 'quotations':
    case 'corrections':
      return `${page.page}/${partPath(page)}`;
    default:
      return `${page.page}/`;
  }
}

/** Where whoever writes is told what is wrong: with all content, or with a file by its path less its ending. No host has it. */
export const deskPath = (file?: string): string => (file === undefined ? 'desk/' : `desk/${file}/`);

const partPath = ({ part }: { part?: string }) => (part === undefined ? '' : `${part}/`);

/** The forms in which a story can be taken away. */
export type KeptForm = 'html' | 'epub' | 'txt' | 'md';

/** The name of a story’s file, in a folder and wherever it is kept: `havana.epub`. */
export const keptFileName = (slug: string, form: KeptForm): string => `${slug}.${form}`;

/** What a feed tells of: all stories, or those of a section or a topic. */
export type Listing = { of: 'site' } | { of: 'section' | 'topic'; name: string };

/** What tells of all stories in one file, and stands in parts where these are many. */
export type WholeFile =
  | 'edition-epub'
  | 'edition-zip'
  | 'all-figures-json'
  | 'all-figures-csv'
  | 'checksums';

/** Every file of the site that is no page, by kind. */
export type SiteFile =
  | { file: 'sitemap' | 'robots' | 'web-manifest' | 'favicon' | 'worker' }
  | { file: 'sitemap-part'; part: string }
  | { file: 'font' | 'script'; name: string }
  | { file: 'icon'; name: string }
  | { file: 'card'; name: string }
  | { file: 'picture'; name: string }
  | { file: 'rss' | 'atom' | 'json-feed'; listing: Listing }
  | { file: 'figures-schema' | 'figures-index-schema' | 'series-schema' }
  | { file: 'figures-json' | 'figures-csv'; slug: string }
  | { file: 'series-json' | 'series-csv'; id: string }
  | { file: 'oembed' | 'saved-list'; slug: string }
  | { file: 'kept'; slug: string; form: KeptForm }
  /** Where there are parts, `2026` or `2026-2`, what has none is the index of them. */
  | { file: WholeFile; part?: string | undefined }
  | { file: 'search-part'; name: string };

const singleFiles = {
  sitemap: 'sitemap.xml',
  robots: 'robots.txt',
  'web-manifest': 'site.webmanifest',
  favicon: 'favicon.ico',
  worker: 'worker.js',
  'figures-schema': 'figures.schema.json',
  'figures-index-schema': 'figures-index.schema.json',
  'series-schema': 'series.schema.json',
} as const;

/** Name and ending of what holds all stories, between which a part has its name. */
const wholeFiles: Record<WholeFile, readonly [string, string]> = {
  'edition-epub': ['edition', '.epub'],
  'edition-zip': ['edition', '.zip'],
  'all-figures-json': ['figures', '.json'],
  'all-figures-csv': ['figures', '.csv'],
  checksums: ['SHA256SUMS', ''],
};

const feedNames = { rss: 'rss.xml', atom: 'atom.xml', 'json-feed': 'feed.json' } as const;

/** Figures as data, and the same as a table. */
export interface FiguresFiles {
  json: SiteFile;
  csv: SiteFile;
}

/** Those of a story. */
export const figuresFiles = (slug: string): FiguresFiles => ({
  json: { file: 'figures-json', slug },
  csv: { file: 'figures-csv', slug },
});

/** Those of all stories, or of a part of them. */
export const allFiguresFiles = (part?: string): FiguresFiles => ({
  json: { file: 'all-figures-json', part },
  csv: { file: 'all-figures-csv', part },
});

/** The path of a file from the root of the site, without the base: `stories/havana/figures.csv`. */
export function pathOfFile(of: SiteFile): string {
  switch (of.file) {
    case 'sitemap-part':
      return `sitemap-${of.part}.xml`;
    case 'font':
      return `fonts/${of.name}`;
    case 'script':
      return `scripts/${of.name}`;
    case 'search-part':
      return `search/${of.name}.json`;
    case 'icon':
      return `icons/${of.name}`;
    case 'picture':
      return `pictures/${of.name}`;
    case 'card':
      return `cards/${of.name}.png`;
    case 'rss':
    case 'atom':
    case 'json-feed':
      return `${listingFolder(of.listing)}${feedNames[of.file]}`;
    case 'figures-json':
    case 'figures-csv':
      return `${pathOf({ page: 'story', slug: of.slug })}figures.${of.file === 'figures-csv' ? 'csv' : 'json'}`;
    case 'edition-epub':
    case 'edition-zip':
    case 'all-figures-json':
    case 'all-figures-csv':
    case 'checksums': {
      const [name, ending] = wholeFiles[of.file];
      return `${name}${of.part === undefined ? '' : `-${of.part}`}${ending}`;
    }
    case 'series-json':
    case 'series-csv':
      return `${pathOf({ page: 'series', id: of.id })}values.${of.file === 'series-csv' ? 'csv' : 'json'}`;
    case 'oembed':
      return `${pathOf({ page: 'story', slug: of.slug })}oembed.json`;
    case 'saved-list':
      return `${pathOf({ page: 'story', slug: of.slug })}pages.json`;
    case 'kept':
      return `${pathOf({ page: 'story', slug: of.slug })}${keptFileName(of.slug, of.form)}`;
    default:
      return singleFiles[of.file];
  }
}

function listingFolder(listing: Listing): string {
  return listing.of === 'site' ? '' : `${listing.of}s/${listing.name}/`;
}

/** What stands in an address as it is written, as most paths do: to parse each is slow. */
const isWritten = /^[\w/#-]+(?:\.\w+)?$/;

/** The addresses of a site that stands at a host. */
export function addresses({ site, base }: Host) {
  const root = base.endsWith('/') ? base : `${base}/`;
  let origin: string | undefined;
  const absolute = (path: string) =>
    isWritten.test(path)
      ? (origin ??= new URL('/', site).href.slice(0, -1)) + path
      : new URL(path, site).href;
  return {
    /** Root-relative, for links within the site: `/sub/stories/havana/#killed`. */
    path: (page: Page, id?: string) => `${root}${pathOf(page)}${id === undefined ? '' : `#${id}`}`,
    /** Absolute, for canonicals, metadata and mail. */
    url: (page: Page, id?: string) =>
      absolute(`${root}${pathOf(page)}${id === undefined ? '' : `#${id}`}`),
    desk: (file?: string) => `${root}${deskPath(file)}`,
    /** The address of a path as the register keeps it. */
    registered: (path: string) => `${root}${path}`,
    registeredUrl: (path: string) => absolute(`${root}${path}`),
    /** A file that is no page: root-relative, and absolute. */
    file: (of: SiteFile) => `${root}${pathOfFile(of)}`,
    fileUrl: (of: SiteFile) => absolute(`${root}${pathOfFile(of)}`),
    /**
     * A file as seen from a page: `../../fonts/newsreader.woff2`. It stays the same wherever the site is copied to.
     * What a host or the worker shows at any address has it root-relative.
     */
    fileFrom: (page: Page, of: SiteFile) =>
      page.page === 'not-found' || page.page === 'offline'
        ? `${root}${pathOfFile(of)}`
        : `${'../'.repeat(pathOf(page).split('/').length - 1)}${pathOfFile(of)}`,
  };
}

export type Addresses = ReturnType<typeof addresses>;
