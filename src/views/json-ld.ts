import type { NewsArticle, Thing, WebPage, WithContext } from 'schema-dts';
import type { Addresses, Page } from '../addresses.ts';
import type { Site } from '../site.ts';
import type { Person, Quotation, Story } from '../story/types.ts';
import { plainWords } from './quotation-page.ts';

const context = 'https://schema.org';

/** A story as a NewsArticle: one top-level object, as link previews want it. */
export function newsArticle(story: Story, site: Site, links: Addresses): WithContext<NewsArticle> {
  const page: Page = { page: 'story', slug: story.slug };
  const [latest] = story.corrections
    .map(({ date }) => date)
    .sort()
    .toReversed();
  return {
    '@context': context,
    '@type': 'NewsArticle',
    headline: story.headline,
    description: story.standfirst,
    url: links.url(page),
    mainEntityOfPage: links.url(page),
    inLanguage: story.lang,
    datePublished: story.published,
    dateModified: latest !== undefined && latest > story.published ? latest : story.published,
    articleSection: story.section,
    author: { '@type': 'Organization', name: story.byline, url: links.url({ page: 'about' }) },
    publisher: { '@type': 'Organization', name: site.publisher, url: links.url({ page: 'front' }) },
    contentLocation: { '@type': 'Place', name: story.dateline.place },
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

/** A quotation and who spoke it, in the terms of schema.org. */
export function quotationThing(quotation: Quotation, speaker: Person | undefined): Thing {
  const words = { '@type': 'Quotation', text: plainWords(quotation) } as const;
  return speaker ? { ...words, spokenByCharacter: personThing(speaker) } : words;
}

/** A person or a body, in the terms of schema.org. */
export function personThing({ kind, name }: Person) {
  return kind === 'person'
    ? ({ '@type': 'Person', name } as const)
    : ({ '@type': 'Organization', name } as const);
}
