import type { KeptForm, Page } from '../addresses.ts';
import { listingsOfStory, wholeSite, type NamedListing } from '../edition/listings.ts';
import { keptForms, mediaTypeOf } from '../formats/kept/forms.ts';
import type { Story } from '../story/types.ts';
import { data, feeds, keeping } from '../wording/index.ts';
import type { Outlet } from '../telling/outlet.ts';

/** Another form of a page, or a feed that tells of it, as its head names it for programs. */
export interface Alternate {
  type: string;
  href: string;
  title: string;
}

/**
 * The feeds and data that the head of a page names: everywhere the feed of the site, on the front page in all its
 * forms; on a story those of its section and topics, its answer to oEmbed, which no other page has, and the story as
 * files to keep; the figures as data where they stand. By whole addresses, so that a kept page leads there too.
 * @param story the one that the page is of, if it is published
 */
export function alternatesOf(page: Page, story: Story | null, outlet: Outlet): Alternate[] {
  const whole = feed('rss', wholeSite, outlet);
  switch (page.page) {
    case 'front':
      return [whole, feed('atom', wholeSite, outlet), jsonFeed(outlet)];
    case 'story':
      return story === null ? [whole] : ofStory(story, outlet);
    case 'story-figures':
      return story === null ? [whole] : [whole, ...figures(story, outlet)];
    default:
      return [whole];
  }
}

function ofStory(story: Story, outlet: Outlet): Alternate[] {
  return [
    ...listingsOfStory(story).map((listing) => feed('rss', listing, outlet)),
    {
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
  return { type: mediaTypeOf[form], href, title: keeping.forms[form] };
}

function figures({ slug, figures: { length } }: Story, { links }: Outlet): Alternate[] {
  if (length === 0) return [];
  const title = data.ofStory(length);
  return [
    { type: 'application/json', href: links.fileUrl({ file: 'figures-json', slug }), title },
    { type: 'text/csv', href: links.fileUrl({ file: 'figures-csv', slug }), title },
  ];
}

function feed(file: 'rss' | 'atom', { listing, label }: NamedListing, outlet: Outlet): Alternate {
  return {
    type: `application/${file}+xml`,
    href: outlet.links.fileUrl({ file, listing }),
    title: feeds.title(outlet.site.name, label),
  };
}

function jsonFeed({ site, links }: Outlet): Alternate {
  return {
    type: 'application/feed+json',
    href: links.fileUrl({ file: 'json-feed', listing: wholeSite.listing }),
    title: feeds.title(site.name, null),
  };
}
