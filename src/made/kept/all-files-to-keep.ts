import { loadEdition } from '../../astro/load.ts';
import { publishedStories } from '../../edition/edition.ts';
import { offered, type OfferedFile } from '../../views/kept-page.ts';
import { dataOfEdition } from '../data.ts';
import { wholeArchive, wholeBook } from './editions.ts';
import { factsOf, factsOfKept, filesToKeep } from './facts.ts';

/** The files that hold the whole edition: all stories as a book and as pages, its figures as data. */
export async function filesOfEdition(): Promise<OfferedFile[]> {
  const [book, pages, data] = [await wholeBook(), await wholeArchive(), await dataOfEdition()];
  return [
    ...(book === null
      ? []
      : [offered('edition-epub', { file: 'edition-epub' }, await factsOfKept(book))]),
    ...(pages === null
      ? []
      : [offered('edition-zip', { file: 'edition-zip' }, await factsOfKept(pages))]),
    offered('csv', { file: 'figures-csv', slug: null }, factsOf(data.csv)),
    offered('json', { file: 'figures-json', slug: null }, factsOf(data.json)),
  ];
}

/** Every file of the site that can be kept. */
export async function allFilesToKeep(): Promise<OfferedFile[]> {
  const { edition } = await loadEdition();
  const files = await filesOfEdition();
  for (const story of publishedStories(edition)) files.push(...(await filesToKeep(story)));
  return files;
}
