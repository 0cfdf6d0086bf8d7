import type { Edition } from '../../edition/edition.ts';
import { middleOf } from '../../front-matter/dates.ts';
import type { QuotedFigure, Story } from '../../story/types.ts';
import { siteWords, wordsFor } from '../../wording/index.ts';
import { facePieces } from '../figures/figure-parts.ts';
import { drawnHtml, seriesDrawing } from './series-drawing.ts';
import { seriesNamed, type ToldSeries, type ToldValue, valuePieces } from './told-series.ts';

/** The series that a figure belongs to. */
export interface InSeries {
  id: string;
  name: string;
  /** How many values it has. */
  values: number;
}

/** The series that a figure belongs to; `null` where it belongs to none. */
export function seriesOf({ series }: Edition, figure: QuotedFigure): InSeries | null {
  const own = series.get(figure.series ?? '');
  return own ? { id: own.id, name: own.name, values: own.values.length } : null;
}

/** In rem. */
const height = 4;

/** A figure in its series, drawn with the first and the last value alone; `null` where there is no course. */
export function placeInSeries(edition: Edition, story: Story, figure: QuotedFigure): string | null {
  const told = seriesNamed(edition, figure.series);
  if (told === undefined) return null;
  const place = placeOf(among(told, story), story, figure);
  if (place === null) return null;
  return drawnHtml(
    seriesDrawing(
      edition,
      place.told,
      { ...{ height, from: 'nought', across: false, own: place.own }, wordsId: 'over-time' },
      wordsFor(story),
    ),
  );
}

/** The series among the words of a story, where they are not those of the site. */
function among(told: ToldSeries, story: Story): ToldSeries {
  const words = wordsFor(story);
  if (words === siteWords) return told;
  const others = new Map(
    told.values.map((value) => [
      value,
      { ...value, pieces: valuePieces(value, told.series, words) },
    ]),
  );
  const inWords = (values: readonly ToldValue[]) =>
    values.map((value) => others.get(value) ?? value);
  return {
    ...told,
    values: inWords(told.values),
    lines: told.lines.map((line) => ({ ...line, values: inWords(line.values) })),
  };
}

/** The series with the number of a figure in the words of its story. */
function placeOf(
  told: ToldSeries,
  story: Story,
  figure: QuotedFigure,
): { told: ToldSeries; own: ToldValue } | null {
  const standing = { story, figure };
  const isOwn = (other: typeof standing) => other.story === story && other.figure === figure;
  const pieces = facePieces(figure);
  const met = told.values.find(({ exactly, roundly }) => [...exactly, ...roundly].some(isOwn));
  if (met) {
    const own = { ...met, pieces, exactly: [standing] };
    const withOwn = (values: readonly ToldValue[]) =>
      values.map((value) => (value === met ? own : value));
    const lines = told.lines.map((line) => ({ ...line, values: withOwn(line.values) }));
    return { told: { ...told, lines, values: withOwn(told.values) }, own };
  }
  const { asOf, value, by, qualifier, bound } = figure;
  if (asOf === null || typeof value !== 'number') return null;
  const own: ToldValue = {
    ...{ date: asOf, day: middleOf(asOf), value, qualifier, bound, pieces },
    ...{ by: by ?? '', source: null, revised: false, note: null, over: told.series.over },
    exactly: [standing],
    roundly: [],
  };
  const lines = [...told.lines, { by: own.by, values: [own] }];
  const values = [...told.values, own].sort((a, b) => a.day - b.day);
  return { told: { ...told, lines, values }, own };
}
