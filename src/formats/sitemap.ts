import { x } from 'xastscript';
import type { Addresses } from '../addresses.ts';
import { publishedStories, type Edition } from '../edition/edition.ts';
import { pagesOf } from '../edition/pages.ts';
import { monthOf } from '../edition/lists/months.ts';
import { versionsOf } from '../edition/translations/translations.ts';
import { hasComeOut } from '../front-matter/come-out.ts';
import { lastChange } from '../story/last-change.ts';
import { xmlDocument } from './xml-document.ts';

/** A sitemap under the name of its part; the one that hosts and robots are told of has none. */
interface Sitemap {
  part: string | null;
  xml: string;
}

/** An address with the date of its last change, where it has one of its own, and the part that it belongs to. */
interface Listed {
  url: string;
  date: string | undefined;
  /** The same page in every language that it is there in, itself among them; none of what is there in one. */
  versions: { lang: string; url: string }[];
  part: string;
}

const schema = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
/** Links to a page in other languages stand in elements of XHTML. */
const withLanguages = { ...schema, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };

/** So much may stand in one sitemap, by the protocol; the bytes are those of addresses, with room for all around them. */
const limits = { addresses: 50_000, bytes: 25_000_000 };

/**
 * Every page but those of withdrawn stories, by the sitemaps.org protocol 0.9. The pages of a story carry the date of
 * its last change; others gather what several stories say, and carry none. What is more than one sitemap may hold stands
 * in several, by the month in which stories were published, so that those of other months stay as they are; the first is
 * their index.
 */
export function sitemaps(edition: Edition, links: Addresses, most = limits): Sitemap[] {
  const stories = publishedStories(edition);
  const known = new Map(stories.map((story) => [story.slug, story]));
  // Lists are as long as they are with what was withdrawn from them.
  const outAndWithdrawn = edition.stories.filter(({ status }) => hasComeOut(status));
  const all = pagesOf({ ...edition, stories: outAndWithdrawn }).flatMap((page): Listed[] => {
    const story = 'slug' in page ? known.get(page.slug) : undefined;
    if ('slug' in page && !story) return [];
    const listed = {
      url: links.url(page),
      date: story && lastChange(story),
      versions: versionsOf(edition, page).map((version) => ({
        lang: version.lang,
        url: links.url(version.page),
      })),
      part: story ? monthOf(story) : 'pages',
    };
    return [listed];
  });
  const whole = split(all, most);
  if (whole.length === 1) return whole.map((listed) => ({ part: null, xml: urlset(listed) }));
  const parts = [...Map.groupBy(all, ({ part }) => part)].flatMap(([part, listed]) =>
    split(listed, most).map((piece, index) => ({
      part: index === 0 ? part : `${part}-${index + 1}`,
      xml: urlset(piece),
    })),
  );
  const index = parts.map(({ part }) =>
    x('sitemap', [x('loc', links.fileUrl({ file: 'sitemap-part', part }))]),
  );
  return [{ part: null, xml: xmlDocument(x('sitemapindex', schema, index)) }, ...parts];
}

const urlset = (listed: readonly Listed[]) =>
  xmlDocument(
    x(
      'urlset',
      listed.some(({ versions }) => versions.length > 0) ? withLanguages : schema,
      listed.map(({ url, date, versions }) =>
        x('url', [
          x('loc', url),
          date === undefined ? null : x('lastmod', date),
          ...versions.map((version) =>
            x('xhtml:link', { rel: 'alternate', hreflang: version.lang, href: version.url }),
          ),
        ]),
      ),
    ),
  );

/** Pieces that keep to the limits, in order. */
function split(listed: readonly Listed[], most: typeof limits): Listed[][] {
  const pieces: Listed[][] = [[]];
  let bytes = 0;
  for (const one of listed) {
    bytes += lengthOf(one);
    if ((pieces.at(-1)?.length ?? 0) >= most.addresses || bytes > most.bytes) {
      pieces.push([]);
      bytes = lengthOf(one);
    }
    pieces.at(-1)?.push(one);
  }
  return pieces;
}

/** The letters of its addresses. */
const lengthOf = ({ url, versions }: Listed) =>
  versions.reduce((sum, version) => sum + version.url.length, url.length);
