import { allFiguresFiles } from '../../addresses.ts';
import { loadEdition } from '../../astro/load.ts';
import { publishedStories } from '../../edition/edition.ts';
import { partsOfEdition, type EditionPart } from '../../edition/lists/edition-parts.ts';
import { listedParts, type ListedPart } from '../../telling/listed-parts.ts';
import { offered, type OfferedFile } from '../../views/kept-page.ts';
import { dataOfAll } from './data.ts';
import { archiveOf, bookOf } from './editions.ts';
import { factsOfKept, filesToKeep } from './facts.ts';

/** All stories in files; of an edition in parts those of each, the newest first. */
export async function filesOfEdition(): Promise<
  { part: ListedPart | null; files: OfferedFile[] }[]
> {
  const { edition } = await loadEdition();
  const parts = partsOfEdition(edition);
  if (parts.length === 0) return [{ part: null, files: await wholeFiles() }];
  const told = parts.flatMap((part) => listedParts([part]).map((listed) => ({ part, listed })));
  const all = [];
  for (const { part, listed } of told) all.push({ part: listed, files: await wholeFiles(part) });
  return all;
}

/** The files that hold all stories, or all of a part: as a book and as pages, their figures as data. */
async function wholeFiles(part?: EditionPart): Promise<OfferedFile[]> {
  const [book, pages, data] = [await bookOf(part), await archiveOf(part), await dataOfAll(part)];
  const name = part?.name;
  const files = allFiguresFiles(name);
  return [
    ...(book === null
      ? []
      : [offered('edition-epub', { file: 'edition-epub', part: name }, await factsOfKept(book))]),
    ...(pages === null
      ? []
      : [offered('edition-zip', { file: 'edition-zip', part: name }, await factsOfKept(pages))]),
    offered('csv', files.csv, await factsOfKept(data.csv)),
    offered('json', files.json, await factsOfKept(data.json)),
  ];
}

/** Every file that can be kept of the edition, or of a part of it: of all of its stories, and of each. */
export async function allFilesToKeep(part?: EditionPart): Promise<OfferedFile[]> {
  const { edition } = part ?? (await loadEdition());
  const files = await wholeFiles(part);
  for (const story of publishedStories(edition)) files.push(...(await filesToKeep(story)));
  return files;
}
