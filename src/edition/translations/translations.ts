import type { Page } from '../../addresses.ts';
import { byCodeUnit } from '../../by-code-unit.ts';
import type { Story } from '../../story/types.ts';
import { type Edition, publishedStories } from '../edition.ts';
import { pagesOfStory } from '../pages.ts';
import { ofEdition } from '../of-edition.ts';

type Told = Pick<Story, 'slug' | 'translationOf'>;

/** The slug of the original that a story tells, which is its own where it is no translation. */
export const originalOf = ({ slug, translationOf }: Told): string => translationOf ?? slug;

/** By the slug of the original: the published stories that tell one thing in several languages, the original first. */
export const tellings = ofEdition((edition) => {
  const all = Map.groupBy(publishedStories(edition), originalOf);
  for (const [original, stories] of all) {
    stories.sort(
      (a, b) =>
        Number(b.slug === original) - Number(a.slug === original) ||
        byCodeUnit(a.lang, b.lang) ||
        byCodeUnit(a.slug, b.slug),
    );
  }
  return all;
});

/** A story in every language that it is published in, the original first; none where it is not published itself. */
function tellingsOf(edition: Edition, story: Told): readonly Story[] {
  const stories = tellings(edition).get(originalOf(story)) ?? [];
  return stories.some(({ slug }) => slug === story.slug) ? stories : [];
}

/** The same story in the other languages that it is published in. */
export const translationsOf = (edition: Edition, story: Told): Story[] =>
  tellingsOf(edition, story).filter(({ slug }) => slug !== story.slug);

/** A page of a story in one of its languages. */
interface PageVersion {
  page: Page;
  lang: string;
  /** Whether it is of the story that the others translate. */
  isOriginal: boolean;
}

/**
 * A page of a story in every language that has it, itself among them: figures and quotations of one id are the same. None
 * where no other language has it.
 */
export function versionsOf(edition: Edition, page: Page): PageVersion[] {
  if (!('slug' in page)) return [];
  const stories = tellings(edition).get(originalSlug(edition).get(page.slug) ?? '') ?? [];
  // As most are: to look for the page among those of its own story says nothing.
  if (stories.length < 2) return [];
  const versions = stories.flatMap((story): PageVersion[] => {
    const own = pagesOfStory(story).find(
      (each) => each.page === page.page && idIn(each) === idIn(page),
    );
    return own ? [{ page: own, lang: story.lang, isOriginal: story.translationOf === null }] : [];
  });
  const isOne = versions.some(
    (version) => 'slug' in version.page && version.page.slug === page.slug,
  );
  return versions.length > 1 && isOne ? versions : [];
}

const idIn = (page: Page) => ('id' in page ? page.id : null);

const originalSlug = ofEdition(
  (edition) => new Map(publishedStories(edition).map((story) => [story.slug, originalOf(story)])),
);
