import type { NewsArticle, Thing, WebPage, WithContext } from 'schema-dts';
import type { Addresses, Page } from '../addresses.ts';
import { lastChange } from '../story/last-change.ts';
import type { Site } from '../site.ts';
import type { Story } from '../story/types.ts';
import { wordsFor } from '../wording/index.ts';
import { sourceThing } from './things.ts';

const context = 'https://schema.org';
/** A picture of the sign of the site, of the size that search engines ask of a logo. */
const logo = '512.png';

/** A story as a NewsArticle: one top-level object, as link previews want it. */
export function newsArticle(story: Story, site: Site, links: Addresses): WithContext<NewsArticle> {
  const page: Page = { page: 'story', slug: story.slug };
  return {
    '@context': context,
    '@type': 'NewsArticle',
    headline: story.headline,
    description: story.standfirst,
    url: links.url(page),
    mainEntityOfPage: links.url(page),
    inLanguage: story.lang,
    datePublished: story.published,
    dateModified: lastChange(story),
    articleSection: story.section,
    author: { '@type': 'Organization', name: story.byline, url: links.url({ page: 'about' }) },
    publisher: {
      '@type': 'Organization',
      name: site.publisher,
      url: links.url({ page: 'front' }),
      logo: links.fileUrl({ file: 'icon', name: logo }),
    },
    contentLocation: { '@type': 'Place', name: story.dateline.place },
    citation: Object.values(story.sources).map(sourceThing),
    ...(story.corrections.length > 0 && {
      correction: story.corrections.map(({ date, was, now, why }) => ({
        '@type': 'CorrectionComment' as const,
        datePublished: date,
        text: wordsFor(story).corrections.inOneLine(was, now, why),
      })),
    }),
    ...(story.firstReportedBy !== null && {
      isBasedOn: {
        '@type': 'NewsArticle',
        publisher: { '@type': 'Organization', name: story.firstReportedBy },
      },
    }),
    license: site.licence.url,
    isAccessibleForFree: true,
  };
}

/** Any other page. */
export function webPage(
  page: Page,
  { name, description, lang }: { name: string; description: string; lang: string },
  links: Addresses,
  about?: { partOf?: Page; mainEntity?: Thing },
): WithContext<WebPage> {
  return {
    '@context': context,
    '@type': 'WebPage',
    name,
    description,
    url: links.url(page),
    inLanguage: lang,
    ...(about?.partOf && { isPartOf: links.url(about.partOf) }),
    ...(about?.mainEntity && { mainEntity: about.mainEntity }),
  };
}

/** What is told of a page, with the address of its card: some previews look for a picture nowhere else. */
export function illustrated(described: object, image: string): { image: string } {
  return { ...described, image };
}
