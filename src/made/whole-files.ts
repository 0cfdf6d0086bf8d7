import { allFiguresFiles, pathOfFile } from '../addresses.ts';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import type { Edition } from '../edition/edition.ts';
import { partsOfEdition, type EditionPart } from '../edition/lists/edition-parts.ts';
import { checksums } from '../formats/checksums.ts';
import { figuresIndexSchema } from '../formats/data/figures-schema.ts';
import { site } from '../site.ts';
import { listedParts } from '../telling/listed-parts.ts';
import { toldSeries } from '../telling/series/told-series.ts';
import { file, type FileOfSite } from './file-of-site.ts';
import { dataOfAll, dataOfSeries, indexOfData } from './kept/data.ts';
import { allFilesToKeep } from './kept/all-files-to-keep.ts';
import { archiveOf, bookOf, indexOf } from './kept/editions.ts';
import { factsOf, keptFile } from './kept/facts.ts';

/**
 * The whole edition as a book and as pages, where any story is published, its figures as data, and the sums of all that
 * can be kept. Where it is in parts each is such a whole, and at the address of the whole stands what leads to all.
 */
export async function filesOfWhole(): Promise<FileOfSite[]> {
  const { edition } = await loadEdition();
  const parts = partsOfEdition(edition);
  if (parts.length === 0) {
    return [
      ...(await heldIn()),
      file({ file: 'checksums' }, async () =>
        checksums([...(await sumsIn()), ...sumsOfSeries(edition)]),
      ),
    ];
  }
  const files: FileOfSite[] = [];
  for (const part of parts) files.push(...(await heldIn(part)), sumsFile(part));
  return [...files, ...(await indexFiles(edition, parts))];
}

/** All stories, or all of a part, in files. */
async function heldIn(part?: EditionPart): Promise<FileOfSite[]> {
  const [book, pages] = [await bookOf(part), await archiveOf(part)];
  const of = { part: part?.name };
  const figures = allFiguresFiles(part?.name);
  const data = await dataOfAll(part);
  return [
    ...(book === null ? [] : [keptFile({ file: 'edition-epub', ...of }, book)]),
    ...(pages === null ? [] : [keptFile({ file: 'edition-zip', ...of }, pages)]),
    keptFile(figures.json, data.json),
    keptFile(figures.csv, data.csv),
  ];
}

/** What leads to all parts, and the sums of that and of their lists of sums. */
async function indexFiles(edition: Edition, parts: readonly EditionPart[]): Promise<FileOfSite[]> {
  const listed = listedParts(parts);
  const index = await indexOf(listed);
  const data = indexOfData(listed);
  const figures = allFiguresFiles();
  const files = [
    ...(index === null
      ? []
      : [
          keptFile({ file: 'edition-epub' }, index.book),
          keptFile({ file: 'edition-zip' }, index.pages),
        ]),
    file(figures.json, () => data.json),
    file(figures.csv, () => data.csv),
  ];
  const summed = async () => {
    const sums = [];
    for (const { path, make } of [...files, ...parts.map(sumsFile)]) {
      sums.push({ path, sha256: factsOf(await make()).sha256 });
    }
    return checksums([...sums, ...sumsOfSeries(edition)]);
  };
  return [
    ...files,
    file({ file: 'figures-index-schema' }, () => figuresIndexSchema({ site, links })),
    file({ file: 'checksums' }, summed),
  ];
}

const sumsFile = (part: EditionPart): FileOfSite =>
  file({ file: 'checksums', part: part.name }, async () => checksums(await sumsIn(part)));

/** The sums of all files that can be kept, or of all of a part. */
async function sumsIn(part?: EditionPart) {
  const files = await allFilesToKeep(part);
  return files.map((each) => ({ path: pathOfFile(each.file), sha256: each.facts.sha256 }));
}

const sumsOfSeries = (edition: Edition) =>
  [...toldSeries(edition)].flatMap(([id, told]) => {
    const { csv, json } = dataOfSeries(edition, told);
    return [
      { path: pathOfFile({ file: 'series-csv', id }), sha256: factsOf(csv).sha256 },
      { path: pathOfFile({ file: 'series-json', id }), sha256: factsOf(json).sha256 },
    ];
  });
