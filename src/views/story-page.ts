import { pathOf, type Addresses } from '../addresses.ts';
import type { Edition } from '../edition/edition.ts';
import { noteCalled } from '../markdown/footnotes.ts';
import type { Story } from '../story/types.ts';
import { storyEnds, type StoryEnds } from '../telling/end-matter.ts';
import { countsAfterNumber } from '../telling/figures/figure-parts.ts';
import { noteId } from '../telling/prose/note-places.ts';
import { proseStyles, type ProseStyle } from '../telling/prose/prose-styles.ts';
import { proseHtml, referenceLink } from '../telling/prose/references.ts';
import { nextStory, type RelatedLink } from '../telling/related-stories.ts';
import { leadOf, pagePictures } from '../telling/prose/shown-pictures.ts';
import { storyRows, type StoryRow } from '../telling/story-rows.ts';
import { translationLinks, type TranslationLink } from '../telling/translations.ts';

/** All that the page of a story shows. */
export interface StoryPage extends StoryEnds {
  /** What to read after it; the other stories that it is related to stand beneath. */
  next: RelatedLink | null;
  /** The same story in other languages. */
  translations: TranslationLink[];
  /** Parts of the stylesheet for what stands in the prose. */
  styles: ProseStyle[];
  rows: (Omit<StoryRow, 'blocks'> & { html: string })[];
}

/** The page of a story: its prose in rows, with links in place of references, and what stands beneath. */
export function storyPage(edition: Edition, story: Story, links: Addresses): StoryPage {
  const away = referenceLink(links, story.slug);
  const link = (href: string) => {
    const note = noteCalled(href);
    return note === null ? away(href) : `#${noteId(note)}`;
  };
  const counts = new Map(
    story.figures.map((figure) => [`figure:${figure.id}`, countsAfterNumber(figure) ?? undefined]),
  );
  const told = (href: string) => counts.get(href);
  const pictures = pagePictures(edition, links, leadOf(story));
  const ends = storyEnds(edition, story);
  const next = nextStory(edition, story);
  return {
    styles: proseStyles(story.prose),
    rows: storyRows(edition, story).map(({ blocks, ...row }) => ({
      html: proseHtml(blocks, link, pictures, told),
      ...row,
    })),
    ...ends,
    next,
    translations: translationLinks(edition, story),
    related: ends.related.filter(({ page }) => !next || pathOf(page) !== pathOf(next.page)),
  };
}
