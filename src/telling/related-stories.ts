import { sectionName } from './section-name.ts';
import type { Page } from '../addresses.ts';
import { publishedStories, type Edition } from '../edition/edition.ts';
import { ofEdition } from '../edition/of-edition.ts';
import { storyAt } from '../edition/story-at.ts';
import type { Story } from '../story/types.ts';
import { isolated, type Wording, wordsFor } from '../wording/index.ts';

export interface RelatedLink {
  page: Page;
  headline: string;
  /** The language of the headline. */
  lang: string;
  /** Publisher and date, or place and date for a story of ours; of a withdrawn one, that it is. */
  from: string;
  /** How it is related: “Follow-up”. */
  as: string;
  /** What an editor says of that. */
  reason: string;
  /** Both in one: “Follow-up. It gives this count rounded.” */
  why: string;
}

/** The stories that one points to, here and elsewhere. */
export function relatedLinks(edition: Edition, story: Story): RelatedLink[] {
  const words = wordsFor(story);
  const { longDate, story: wording } = words;
  return story.related.flatMap(({ to, as: relation, why: reason }): RelatedLink[] => {
    const as = wording.relatedness[relation];
    const said = { as, reason, why: wording.relatedWhy(as, isolated(reason)) };
    if (to.collection === 'elsewhere') {
      const told = edition.elsewhere.get(to.id);
      if (!told) return [];
      const from = wording.dateline(told.publisher, longDate(told.published));
      return [
        {
          page: { page: 'elsewhere', id: to.id },
          headline: told.headline,
          lang: told.lang,
          from,
          ...said,
        },
      ];
    }
    const ours = storyAt(edition, to.id);
    return ours ? [{ ...ofOurs(ours, words), ...said }] : [];
  });
}

/**
 * What to read after a story: the first of ours that it is related to, else the one that was published before it in its
 * section, which stays the same whatever is published later; `null` of the first story of a section that is related to none.
 */
export function nextStory(edition: Edition, story: Story): RelatedLink | null {
  const related = relatedLinks(edition, story).find(({ page }) => page.page === 'story');
  if (related) return related;
  const before = earlierInSection(edition).get(story);
  if (!before) return null;
  const words = wordsFor(story);
  const as = words.story.nextInSection(sectionName(story.section));
  return { ...ofOurs(before, words), as, reason: before.standfirst, why: as };
}

/** By story, the one published before it in its section. */
const earlierInSection = ofEdition((edition) => {
  const last = new Map<string, Story>();
  return new Map(
    publishedStories(edition)
      .toReversed()
      .map((story): [Story, Story | null] => {
        const before = last.get(story.section) ?? null;
        last.set(story.section, story);
        return [story, before];
      }),
  );
});

function ofOurs({ slug, lang, headline, status, dateline }: Story, words: Wording) {
  const from =
    status === 'withdrawn'
      ? words.frame.withdrawn.kicker
      : words.story.dateline(isolated(dateline.place), words.longDate(dateline.date));
  return { page: { page: 'story', slug } as const, headline, lang, from };
}
