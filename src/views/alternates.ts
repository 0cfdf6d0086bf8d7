import { listingLabel } from '../telling/section-name.ts';
import {
  allFiguresFiles,
  figuresFiles,
  type FiguresFiles,
  type KeptForm,
  type Page,
} from '../addresses.ts';
import { listingsOfStory, wholeSite, type NamedListing } from '../edition/lists/listings.ts';
import { keptForms, mediaTypeOf } from '../formats/kept/forms.ts';
import type { Story } from '../story/types.ts';
import { data, feeds, keeping } from '../wording/index.ts';
import type { Outlet } from '../telling/outlet.ts';

/** Another form of a page, or a feed that tells of it, as its head names it for programs. */
export interface Alternate {
  /** Data describe a page: as an alternative, their JSON is taken for a feed by readers of feeds. */
  rel: 'alternate' | 'describedby';
  type: string;
  href: string;
  title: string;
}

/**
 * The feeds and data that the head of a page names: everywhere the feed of the site, on the front page in all its
 * forms; on a story those of its section and topics, its answer to oEmbed, which no other page has, and the story as
 * files to keep; the figures as data where they stand. By whole addresses, so that a kept page leads there too.
 * @param story the one that the page is of, if it is published
 * @param label the name of the section, topic or series that the page is of
 */
export function alternatesOf(
  page: Page,
  story: Story | null,
  outlet: Outlet,
  label: string | null = null,
): Alternate[] {
  const whole = feed('rss', wholeSite, outlet);
  switch (page.page) {
    case 'front':
      return [whole, feed('atom', wholeSite, outlet), jsonFeed(outlet)];
    case 'story':
      return story === null ? [whole] : ofStory(story, outlet);
    case 'section':
    case 'topic':
      return [whole, feed('rss', { listing: { of: page.page, name: page.name }, label }, outlet)];
    case 'figures':
      return [whole, ...dataFiles(allFiguresFiles(), data.title(outlet.site.name), outlet)];
    case 'story-figures':
      return story === null ? [whole] : [whole, ...figures(story, outlet)];
    case 'series':
      return [whole, ...seriesFiles(page.id, outlet, label)];
    default:
      return [whole];
  }
}

function ofStory(story: Story, outlet: Outlet): Alternate[] {
  return [
    ...listingsOfStory(story).map((listing) => feed('rss', listing, outlet)),
    {
      rel: 'alternate',
      type: 'application/json+oembed',
      href: outlet.links.fileUrl({ file: 'oembed', slug: story.slug }),
      title: story.headline,
    },
    ...figures(story, outlet).slice(0, 1),
    ...keptForms.filter((form) => form !== 'html').map((form) => kept(story, form, outlet)),
  ];
}

/** The story as a file to keep; the one HTML file is left out, which programs would take for the page. */
function kept({ slug }: Story, form: KeptForm, { links }: Outlet): Alternate {
  const href = links.fileUrl({ file: 'kept', slug, form });
  return { rel: 'alternate', type: mediaTypeOf[form], href, title: keeping.forms[form] };
}

function figures({ slug, figures: { length } }: Story, outlet: Outlet): Alternate[] {
  return length === 0 ? [] : dataFiles(figuresFiles(slug), data.ofStory(length), outlet);
}

/** The figures of a story, or of all, as data. */
function dataFiles(files: FiguresFiles, title: string, { links }: Outlet): Alternate[] {
  const rel = 'describedby';
  return [
    { rel, type: 'application/json', href: links.fileUrl(files.json), title },
    { rel, type: 'text/csv', href: links.fileUrl(files.csv), title },
  ];
}

/** The values of a series as data. */
function seriesFiles(id: string, { links }: Outlet, name: string | null): Alternate[] {
  const told = { rel: 'describedby', title: data.ofSeries(name ?? id) } as const;
  return [
    { ...told, type: 'application/json', href: links.fileUrl({ file: 'series-json', id }) },
    { ...told, type: 'text/csv', href: links.fileUrl({ file: 'series-csv', id }) },
  ];
}

function feed(file: 'rss' | 'atom', list: NamedListing, outlet: Outlet): Alternate {
  return {
    rel: 'alternate',
    type: `application/${file}+xml`,
    href: outlet.links.fileUrl({ file, listing: list.listing }),
    title: feeds.title(outlet.site.name, listingLabel(list)),
  };
}

function jsonFeed({ site, links }: Outlet): Alternate {
  return {
    rel: 'alternate',
    type: 'application/feed+json',
    href: links.fileUrl({ file: 'json-feed', listing: wholeSite.listing }),
    title: feeds.title(site.name, null),
  };
}
