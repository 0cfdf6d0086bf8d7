import type { Page } from '../../addresses.ts';
import { storyAt } from '../../edition/story-at.ts';
import { alternatesOf, type Alternate } from '../alternates.ts';
import { cardOfPage } from '../card-of-page.ts';
import { previewImage, type PreviewImage } from '../preview-image.ts';
import type { Among } from './among.ts';

/** What stands around a page of any kind. */
export interface Frame {
  page: Page;
  image: PreviewImage;
  alternates: Alternate[];
  font: string;
  script: string;
  offered: boolean;
}

/** What stands around a page. */
export function frameOf(page: Page, among: Among): Frame {
  const { edition, site, links, font, script, offered, cardName } = among;
  const story = 'slug' in page ? storyAt(edition, page.slug) : null;
  const told = story?.status === 'published' ? story : null;
  return {
    page,
    image: previewImage(cardOfPage(edition, page, site), cardName, links),
    alternates: alternatesOf(page, told, { site, links }),
    ...{ font, script, offered },
  };
}
