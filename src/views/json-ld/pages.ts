import type { ImageObject, NewsArticle, Thing, WebPage, WithContext } from 'schema-dts';
import type { Addresses, Page } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import { translationsOf } from '../../edition/translations/translations.ts';
import { lastChange } from '../../story/last-change.ts';
import type { Story } from '../../story/types.ts';
import type { Outlet } from '../../telling/outlet.ts';
import { pictureFiles } from '../../telling/picture-files.ts';
import { sectionName } from '../../telling/section-name.ts';
import { wordsFor } from '../../wording/index.ts';
import { authorThing, sourceThing } from './things.ts';

const context = 'https://schema.org';
/** A picture of the sign of the site, of the size that search engines ask of a logo. */
const logo = '512.png';

/** A story as a NewsArticle: one top-level object, as link previews want it. */
export function newsArticle(
  edition: Edition,
  story: Story,
  { site, links }: Outlet,
): WithContext<NewsArticle> {
  const page: Page = { page: 'story', slug: story.slug };
  const authors = story.authors.map((author) => authorThing(author, links));
  const [only, ...others] = authors;
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
    articleSection: sectionName(story.section),
    author: others.length === 0 && only !== undefined ? only : authors,
    publisher: {
      '@type': 'Organization',
      name: site.publisher,
      url: links.url({ page: 'front' }),
      logo: links.fileUrl({ file: 'icon', name: logo }),
    },
    ...imagesOf(edition, story, links),
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
    ...inOtherLanguages(edition, story, links),
  };
}

/** What a story translates, and what translates it; nothing where it is told in one language. */
function inOtherLanguages(edition: Edition, story: Story, links: Addresses) {
  const works = translationsOf(edition, story).map(({ slug, headline, lang }) => ({
    slug,
    work: {
      '@type': 'NewsArticle' as const,
      headline,
      url: links.url({ page: 'story', slug }),
      inLanguage: lang,
    },
  }));
  const original = works.find(({ slug }) => slug === story.translationOf)?.work;
  if (original) return { translationOfWork: original };
  return story.translationOf === null && works.length > 0
    ? { workTranslation: works.map(({ work }) => work) }
    : {};
}

/** The pictures of a story, as search engines show them; nothing where it has none. */
function imagesOf(
  { pictures: all }: Pick<Edition, 'pictures'>,
  { pictures }: Story,
  links: Addresses,
): { image?: ImageObject[] } {
  const image = pictures.flatMap(({ file, caption, credit }): ImageObject[] => {
    const picture = all.get(file);
    if (picture === undefined) return [];
    const { plain } = pictureFiles(picture);
    return [
      {
        '@type': 'ImageObject',
        url: links.fileUrl(plain.file),
        width: { '@type': 'QuantitativeValue', value: plain.width },
        height: { '@type': 'QuantitativeValue', value: plain.height },
        ...(caption !== null && { caption }),
        creditText: credit,
      },
    ];
  });
  return image.length > 0 ? { image } : {};
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

/**
 * What is told of a page, with the address of its card: some previews look for a picture nowhere else, and take the
 * first.
 */
export function illustrated(described: object, card: string): object {
  const pictures = 'image' in described && Array.isArray(described.image) ? described.image : [];
  return { ...described, image: pictures.length > 0 ? [card, ...(pictures as unknown[])] : card };
}
