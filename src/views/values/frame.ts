import type { Page } from '../../addresses.ts';
import { sectionsAndTopics } from '../../edition/lists/lists.ts';
import { versionsOf } from '../../edition/translations/translations.ts';
import { storyAt } from '../../edition/story-at.ts';
import { alternatesOf, type Alternate } from '../alternates.ts';
import { deskNotice, type DeskNotice } from '../desk.ts';
import { cardOfPage } from '../card-of-page.ts';
import { previewImage, type PreviewImage } from '../preview-image.ts';
import type { Among } from './among.ts';

/** What stands around a page of any kind. */
export interface Frame {
  page: Page;
  image: PreviewImage;
  alternates: Alternate[];
  /** The same page in every language that has it, by whole addresses; none where it is there in one. */
  versions: { lang: string; href: string }[];
  font: string;
  script: string;
  offered: boolean;
  desk: DeskNotice | null;
}

/** The name of the section, topic or series that a page is of. */
const labelOf = (page: Page, edition: Among['edition']) =>
  page.page === 'section' || page.page === 'topic'
    ? (sectionsAndTopics(edition)[page.page].get(page.name)?.label ?? null)
    : page.page === 'series'
      ? (edition.series.get(page.id)?.name ?? null)
      : null;

/** What stands around a page. */
export function frameOf(page: Page, among: Among): Frame {
  const { edition, site, links, font, script, offered, cardName } = among;
  const story = 'slug' in page ? storyAt(edition, page.slug) : null;
  const told = story?.status === 'published' ? story : null;
  return {
    page,
    image: previewImage(cardOfPage(edition, page, site), cardName, links),
    alternates: alternatesOf(page, told, { site, links }, labelOf(page, edition)),
    versions: versionsFor(page, edition, links),
    ...{ font, script, offered },
    desk: among.desk && deskNotice(among.desk, page, edition),
  };
}

/** Languages of readers with the page that is for them; whoever reads none of them gets the original. */
function versionsFor(page: Page, edition: Among['edition'], links: Among['links']) {
  const versions = versionsOf(edition, page).map(({ page: own, lang, isOriginal }) => ({
    ...{ lang, isOriginal },
    href: links.url(own),
  }));
  const original = versions.find(({ isOriginal }) => isOriginal);
  return [...versions, ...(original ? [{ ...original, lang: 'x-default' }] : [])].map(
    ({ lang, href }) => ({ lang, href }),
  );
}
