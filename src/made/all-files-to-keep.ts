import { publishedStories } from '../edition/edition.ts';
import { links } from '../edition/here.ts';
import { loadEdition } from '../edition/load.ts';
import { figuresCsv } from '../formats/data/figures-csv.ts';
import { figuresData, figuresJson } from '../formats/data/figures-data.ts';
import { site } from '../site.ts';
import { offered, type OfferedFile } from '../views/kept-page.ts';
import { factsOf, filesToKeep } from './kept-facts.ts';

/** The files that hold the whole edition: its figures as data. */
export async function filesOfEdition(): Promise<OfferedFile[]> {
  const { edition } = await loadEdition();
  const data = figuresData(edition, publishedStories(edition), { site, links }, null);
  return [
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
