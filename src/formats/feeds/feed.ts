import { listingLabel, sectionName } from '../../telling/section-name.ts';
import type { Addresses, Listing } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import { translationsOf } from '../../edition/translations/translations.ts';
import { keyOf, listingsOf, type FilledListing } from '../../edition/lists/listings.ts';
import { secondsOf } from '../../front-matter/dates.ts';
import type { Site } from '../../site.ts';
import { changedAt } from '../../story/last-change.ts';
import type { Story } from '../../story/types.ts';
import type { Timestamp } from '../../front-matter/types.ts';
import { feeds as wording } from '../../wording/index.ts';
import { feedContent } from './feed-content.ts';
import { feedId, storyId } from './feed-id.ts';

/** One story in a feed. */
export interface FeedItem {
  /** The same for ever, on every host. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole story as HTML that needs no style and no class, with absolute links. */
  html: string;
  lang: string;
  /** With the page that tells who it is, where there is one. */
  authors: { name: string; url: string | null }[];
  /** Section, then topics. */
  categories: string[];
  published: Timestamp;
  /** The same story in other languages. */
  translations: { lang: string; url: string }[];
  /** Moves with each correction. */
  updated: Timestamp;
}

/** What RSS, Atom and JSON Feed tell alike. */
export interface Feed {
  id: string;
  title: string;
  description: string;
  lang: string;
  home: string;
  publisher: string;
  contact: string;
  licence: { name: string; url: string };
  rights: string;
  icons: { small: string; large: string };
  updated: Timestamp;
  /** The last published first. */
  items: FeedItem[];
}

/** A feed holds this many stories at most, the last published ones; readers of feeds keep the older ones themselves. */
export const mostItems = 50;

/** What Atom wants even of a feed of a site where no story was ever published. */
const never: Timestamp = '1970-01-01T00:00:00Z';

/** The feeds of an edition: one a listing, that of all stories first. */
export function feedsOf(
  edition: Edition,
  site: Site,
  links: Addresses,
): { listing: Listing; feed: Feed }[] {
  const made = new Map<Story, FeedItem>();
  const itemOf = (story: Story): FeedItem => {
    const item = made.get(story) ?? feedItem(edition, story, site, links);
    made.set(story, item);
    return item;
  };
  return listingsOf(edition).map((filled) => ({
    listing: filled.listing,
    feed: feedOf(filled, site, links, itemOf),
  }));
}

function feedOf(
  { stories, ...list }: FilledListing,
  { name, tagline, lang, publisher, contact, licence }: Site,
  links: Addresses,
  itemOf: (story: Story) => FeedItem,
): Feed {
  const published = stories.filter(({ status }) => status === 'published');
  const { listing } = list;
  const label = listingLabel(list);
  const icon = (size: string) => links.fileUrl({ file: 'icon', name: `${size}.png` });
  return {
    id: feedId(keyOf(listing)),
    title: wording.title(name, label),
    description: wording.description(name, tagline, label),
    lang,
    home: links.url({ page: 'front' }),
    publisher,
    contact,
    licence,
    rights: wording.rights(publisher, licence),
    icons: { small: icon('192'), large: icon('512') },
    updated: latest(stories.map(changedAt)),
    items: published.slice(0, mostItems).map(itemOf),
  };
}

function feedItem(edition: Edition, story: Story, site: Site, links: Addresses): FeedItem {
  return {
    id: storyId(edition, story.slug),
    url: links.url({ page: 'story', slug: story.slug }),
    title: story.headline,
    summary: story.standfirst,
    html: feedContent(edition, story, site, links),
    lang: story.lang,
    authors: story.authors.map(({ id, name }) => ({
      name,
      url: id === null ? null : links.url({ page: 'person', id }),
    })),
    categories: [...new Set([sectionName(story.section), ...story.topics])],
    published: story.published,
    translations: translationsOf(edition, story).map(({ slug, lang }) => ({
      lang,
      url: links.url({ page: 'story', slug }),
    })),
    updated: changedAt(story),
  };
}

function latest(instants: readonly Timestamp[]): Timestamp {
  return instants.reduce((a, b) => (secondsOf(b) > secondsOf(a) ? b : a), never);
}
