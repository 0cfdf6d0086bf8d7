import { allFiguresFiles, figuresFiles } from '../addresses.ts';
import { links } from '../astro/here.ts';
import { loadEdition } from '../astro/load.ts';
import { publishedStories, type Edition } from '../edition/edition.ts';
import type { EditionPart } from '../edition/lists/edition-parts.ts';
import { figuresCsv } from '../formats/data/figures-csv.ts';
import { figuresData, figuresJson } from '../formats/data/figures-data.ts';
import { figuresIndex, figuresIndexCsv } from '../formats/data/figures-index.ts';
import { seriesCsv, seriesData } from '../formats/data/series-data.ts';
import { site } from '../site.ts';
import type { Story } from '../story/types.ts';
import type { ListedPart } from '../telling/listed-parts.ts';
import type { ToldSeries } from '../telling/series/told-series.ts';

/** Figures as data, in both forms. */
interface Data {
  csv: string;
  json: string;
}

const known = new WeakMap<Story | Edition, Data>();

/** The figures of a story. */
export async function dataOf(story: Story): Promise<Data> {
  const { edition } = await loadEdition();
  return once(story, () =>
    figuresData(edition, [story], { site, links }, figuresFiles(story.slug)),
  );
}

/** The figures of all published stories, or of a part of them. */
export async function dataOfAll(part?: EditionPart): Promise<Data> {
  const { edition } = await loadEdition();
  const told = part?.edition ?? edition;
  const files = allFiguresFiles(part?.name);
  return once(told, () => figuresData(edition, publishedStories(told), { site, links }, files));
}

/** What stands in their place where the edition is in parts. */
export function indexOfData(parts: readonly ListedPart[]): Data {
  const document = figuresIndex(parts, { site, links });
  return { csv: figuresIndexCsv(document), json: figuresJson(document) };
}

const knownSeries = new WeakMap<ToldSeries, Data>();

/** The values of a series. */
export function dataOfSeries(edition: Edition, told: ToldSeries): Data {
  const made = knownSeries.get(told);
  if (made !== undefined) return made;
  const document = seriesData(edition, told, { site, links });
  const data = { csv: seriesCsv(document), json: figuresJson(document) };
  knownSeries.set(told, data);
  return data;
}

/** Pages tell how long they are, sums are told of them, and they are files of the site: they are made once for all. */
function once(of: Story | Edition, make: () => ReturnType<typeof figuresData>): Data {
  const made = known.get(of);
  if (made !== undefined) return made;
  const document = make();
  const data = { csv: figuresCsv(document), json: figuresJson(document) };
  known.set(of, data);
  return data;
}
