import { publishedStories, type Edition } from '../../edition/edition.ts';
import { thingsOnce } from '../../edition/translations/told-once.ts';
import { ofEdition } from '../../edition/of-edition.ts';
import { bodiesOf } from '../../edition/people.ts';
import { middleOf } from '../../front-matter/dates.ts';
import type { Series, SeriesValue } from '../../front-matter/types.ts';
import { isValue, valuesOfDate, type Bodies } from '../../story/figures/in-series.ts';
import { siteWords, wordsFor, type Wording } from '../../wording/index.ts';
import { facePieces, type FacePiece } from '../figures/figure-parts.ts';
import type { Standing } from '../figures/quantities.ts';

/** A value of a series with the figures of stories that tell it. */
export interface ToldValue extends SeriesValue {
  /** Where it stands in time, in days. */
  day: number;
  pieces: FacePiece[];
  /** Figures of the very number, and of one that is rounded to it. */
  exactly: Standing[];
  roundly: Standing[];
}

/** A series with the stories that it is met in. */
export interface ToldSeries {
  series: Series;
  values: ToldValue[];
  /** The same body by body, that of the series first. */
  lines: { by: string; values: ToldValue[] }[];
  /** Figures of the series that are none of its values: of another day, or by somebody else. */
  beside: Standing[];
}

/** Every series with the figures of published stories that belong to it, by id. */
export const toldSeries = ofEdition((edition) => {
  const bodies = bodiesOf(edition.people.values());
  const standings = thingsOnce(
    edition,
    publishedStories(edition).flatMap((story) =>
      story.figures.map((figure): Standing => ({ story, figure })),
    ),
    ({ figure }) => figure.id,
  );
  const bySeries = Map.groupBy(standings, ({ figure }) => figure.series);
  return new Map(
    [...edition.series].map(([id, series]) => [id, told(series, bySeries.get(id) ?? [], bodies)]),
  );
});

function told(series: Series, standings: readonly Standing[], bodies: Bodies): ToldSeries {
  const values = series.values.map((value) => ({
    ...value,
    day: middleOf(value.date),
    exactly: [] as Standing[],
    roundly: [] as Standing[],
  }));
  const beside: Standing[] = [];
  for (const standing of standings) {
    const { figure } = standing;
    const ofDate = valuesOfDate(series, figure, bodies);
    const met = ofDate.find((value) => isValue(figure, value)) ?? ofDate[0];
    const value = met && values[series.values.indexOf(met)];
    if (!value) beside.push(standing);
    else if (figure.value === value.value) value.exactly.push(standing);
    else value.roundly.push(standing);
  }
  const all = values.map((value): ToldValue => {
    // In another language a number is grouped, qualified and measured in other words than those around it here.
    const first = value.exactly.find(({ story }) => wordsFor(story) === siteWords);
    return {
      ...value,
      pieces: first
        ? withUnit(facePieces(first.figure), series)
        : valuePieces(value, series, siteWords),
    };
  });
  const bodyIds = new Set([series.by, ...all.map(({ by }) => by)]);
  const lines = [...bodyIds]
    .map((by) => ({ by, values: all.filter((value) => value.by === by) }))
    .filter((line) => line.values.length > 0);
  return { series, values: all, lines, beside };
}

/**
 * A value as it is written where no story does: “nearly 5,700,000”, “31.34%”, “16,000 tonnes”. Among words of another
 * language than that of the site, in which its qualifier and measure are, the number alone.
 */
export function valuePieces(
  { value, qualifier }: SeriesValue,
  { unit }: Series,
  words: Wording,
): FacePiece[] {
  const isOfSite = words === siteWords;
  const sign = unit !== null && /^[^\p{L}]/u.test(unit) ? unit : null;
  const { amount, signed } = words.figures;
  return [
    ...(qualifier === null || !isOfSite
      ? []
      : [{ text: qualifier, small: true, above: true } as const]),
    { text: sign === null ? amount(value) : signed(value, sign), small: false },
    ...(unit === null || sign !== null || !isOfSite ? [] : [{ text: unit, small: true }]),
  ];
}

/** The measure of the series behind a number whose sentence leaves it to the one before: “816,000” beside “480,000 tonnes”. */
function withUnit(pieces: FacePiece[], { unit }: Series): FacePiece[] {
  const isThere = unit === null || pieces.some(({ text }) => text.includes(unit));
  return isThere || !/^\p{L}/u.test(unit) ? pieces : [...pieces, { text: unit, small: true }];
}

/** A number in one line, as it is spoken. */
export const spoken = (pieces: readonly FacePiece[]): string =>
  pieces.map(({ text }) => text).join(' ');

/** The told series of an edition under an id; `undefined` where there is none. */
export const seriesNamed = (edition: Edition, id: string | null): ToldSeries | undefined =>
  id === null ? undefined : toldSeries(edition).get(id);
