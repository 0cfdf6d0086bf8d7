import { pathOfFile } from '../addresses.ts';
import { links } from '../astro/here.ts';
import { digestOf } from '../cache/digest.ts';
import { publishedStories, type Edition } from '../edition/edition.ts';
import { keptForms } from '../formats/kept/forms.ts';
import { savedList } from '../formats/saved-list.ts';
import { oembed } from '../formats/sharing/oembed.ts';
import { offered } from '../offline/offered.ts';
import type { SavedList } from '../offline/saved-story.ts';
import { site } from '../site.ts';
import type { Story } from '../story/types.ts';
import { cardOfPage } from '../views/card-of-page.ts';
import { previewImage } from '../views/preview-image.ts';
import { cardNames } from './drawn/cards.ts';
import { file, type FileOfSite } from './file-of-site.ts';
import { dataOf } from './kept/data.ts';
import { keptFile } from './kept/facts.ts';
import { keptForm } from './kept/forms.ts';

/** The files of every published story: itself in every form to keep, its figures as data, its answer to oEmbed. */
export async function filesOfStories(edition: Edition): Promise<FileOfSite[]> {
  const files: FileOfSite[] = [];
  for (const story of publishedStories(edition)) files.push(...(await filesOf(story, edition)));
  return files;
}

async function filesOf(story: Story, edition: Edition): Promise<FileOfSite[]> {
  const { slug } = story;
  const files: FileOfSite[] = [];
  for (const form of keptForms) {
    files.push(keptFile({ file: 'kept', slug, form }, await keptForm(story, form)));
  }
  if (story.figures.length > 0) {
    const { json, csv } = await dataOf(story);
    files.push(
      keptFile({ file: 'figures-json', slug }, json),
      keptFile({ file: 'figures-csv', slug }, csv),
    );
  }
  files.push(
    file({ file: 'oembed', slug }, async () => {
      const card = cardOfPage(edition, { page: 'story', slug }, site);
      return oembed(story, { site, links }, previewImage(card, await cardNames(), links));
    }),
  );
  return files;
}

/** The lists by which stories are saved in browsers, less the sums of pages, which are known when all are rendered. */
export function savedLists(edition: Edition): { path: string; list: SavedList }[] {
  if (!offered()) return [];
  return publishedStories(edition).map((story) => {
    const pictures = story.pictures.map(({ file }) => edition.pictures.get(file)?.name);
    const digest = digestOf([JSON.stringify([story, pictures])]).slice(0, 16);
    const path = pathOfFile({ file: 'saved-list', slug: story.slug });
    return { path, list: savedList(edition, story, { links, digest }) };
  });
}
