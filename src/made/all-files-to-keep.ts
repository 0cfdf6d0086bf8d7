import { publishedStories } from '../edition/edition.ts';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { figuresCsv } from '../formats/data/figures-csv.ts';
import { figuresData, figuresJson } from '../formats/data/figures-data.ts';
import { site } from '../site.ts';
import { offered, type OfferedFile } from '../views/kept-page.ts';
import { wholeArchive, wholeBook } from './kept-editions.ts';
import { factsOf, filesToKeep } from './kept-facts.ts';

/** The files that hold the whole edition: all stories as a book and as pages, its figures as data. */
export async function filesOfEdition(): Promise<OfferedFile[]> {
  const { edition } = await loadEdition();
  const data = figuresData(edition, publishedStories(edition), { site, links }, null);
  const [book, pages] = [await wholeBook(), await wholeArchive()];
  return [
    ...(book === null ? [] : [offered('edition-epub', { file: 'edition-epub' }, factsOf(book))]),
    ...(pages === null ? [] : [offered('edition-zip', { file: 'edition-zip' }, factsOf(pages))]),
    offered('csv', { file: 'figures-csv', slug: null }, factsOf(figuresCsv(data))),
    offered('json', { file: 'figures-json', slug: null }, factsOf(figuresJson(data))),
  ];
}

/** Every file of the site that can be kept. */
export async function allFilesToKeep(): Promise<OfferedFile[]> {
  const { edition } = await loadEdition();
  const files = await filesOfEdition();
  for (const story of publishedStories(edition)) files.push(...(await filesToKeep(story)));
  return files;
}
