import { allFiguresFiles, figuresFiles } from '../../addresses.ts';
import { links } from '../../astro/here.ts';
import { loadEdition } from '../../astro/load.ts';
import { digestOf } from '../../cache/digest.ts';
import { publishedStories, type Edition } from '../../edition/edition.ts';
import type { EditionPart } from '../../edition/lists/edition-parts.ts';
import { figuresData, figuresJson } from '../../formats/data/figures-data.ts';
import type { FiguresDocument } from '../../formats/data/figures-document.ts';
import { figuresIndex, figuresIndexCsv } from '../../formats/data/figures-index.ts';
import { seriesCsv, seriesData } from '../../formats/data/series-data.ts';
import { site } from '../../site.ts';
import type { Story } from '../../story/types.ts';
import type { ListedPart } from '../../telling/listed-parts.ts';
import type { ToldSeries } from '../../telling/series/told-series.ts';
import { writtenBy, type Written } from './forms.ts';
import * as writers from './writers.ts';

/** Figures as data, in both forms: pages tell how long they are, so that all at once would be too much to remember. */
interface Data {
  csv: Written;
  json: Written;
}

const known = new WeakMap<Story | Edition, Promise<Data>>();

/** The figures of a story. */
export async function dataOf(story: Story): Promise<Data> {
  const { edition } = await loadEdition();
  const files = figuresFiles(story.slug);
  return once(story, () => figuresData(edition, [story], { site, links }, files));
}

/** The figures of all published stories, or of a part of them. */
export async function dataOfAll(part?: EditionPart): Promise<Data> {
  const { edition } = await loadEdition();
  const told = part?.edition ?? edition;
  const files = allFiguresFiles(part?.name);
  return once(told, () => figuresData(edition, publishedStories(told), { site, links }, files));
}

function once(of: Story | Edition, make: () => FiguresDocument): Promise<Data> {
  const data = known.get(of) ?? written(make);
  known.set(of, data);
  return data;
}

async function written(make: () => FiguresDocument): Promise<Data> {
  const mark = digestOf([JSON.stringify(make())]);
  return {
    csv: await writtenBy('figuresCsv', mark, () => writers.figuresCsv(make())),
    json: await writtenBy('figuresJson', mark, () => writers.figuresJson(make())),
  };
}

/** Both forms as texts. */
interface DataTexts {
  csv: string;
  json: string;
}

/** What stands in the place of all figures where the edition is in parts. */
export function indexOfData(parts: readonly ListedPart[]): DataTexts {
  const document = figuresIndex(parts, { site, links });
  return { csv: figuresIndexCsv(document), json: figuresJson(document) };
}

const knownSeries = new WeakMap<ToldSeries, DataTexts>();

/** The values of a series. */
export function dataOfSeries(edition: Edition, told: ToldSeries): DataTexts {
  const made = knownSeries.get(told);
  if (made !== undefined) return made;
  const document = seriesData(edition, told, { site, links });
  const data = { csv: seriesCsv(document), json: figuresJson(document) };
  knownSeries.set(told, data);
  return data;
}
