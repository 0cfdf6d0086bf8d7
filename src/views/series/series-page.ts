import { toHtml } from 'hast-util-to-html';
import { h, type Child } from 'hastscript';
import type { Addresses } from '../../addresses.ts';
import type { Edition } from '../../edition/edition.ts';
import { foreign } from '../../site.ts';
import { byNews } from '../../story/by-news.ts';
import type { Story } from '../../story/types.ts';
import { attribution } from '../../telling/attribution.ts';
import {
  columnFace,
  faceParts,
  figureFace,
  phraseOf,
  type FigureFace,
} from '../../telling/figures/figure-parts.ts';
import type { Standing } from '../../telling/figures/quantities.ts';
import { runningText, sourceParts } from '../../telling/prose/running-text.ts';
import { crowded, drawnHtml, seriesDrawing } from '../../telling/series/series-drawing.ts';
import { dateOfValue } from '../../telling/figures/value-date.ts';
import { spanOf } from '../../telling/series/series-ends.ts';
import { spoken, type ToldSeries, type ToldValue } from '../../telling/series/told-series.ts';
import { sourceLine, sourceList, sourceOf } from '../../telling/sources.ts';
import {
  longDate,
  sentenceCase,
  series as wording,
  siteWords,
  wordsFor,
} from '../../wording/index.ts';

/** A row of the table of a series. */
interface SeriesRow {
  date: string;
  /** By whom where that is another body, what an editor notes, which stories tell it, and the source; as HTML. */
  told: string;
  /** The number, under its marker and leading to its page where a story tells it; as HTML. */
  number: string;
  /** How much more it is than the count before it; '' where that says nothing. */
  more: string;
}

/** A story with the figures of the series that it tells. */
interface SeriesStory {
  slug: string;
  lang: string;
  headline: string;
  date: string;
  figures: { id: string; face: FigureFace; line: string }[];
}

/** All that the page of a series shows. */
export interface SeriesPage {
  id: string;
  name: string;
  about: string | null;
  by: { id: string; name: string } | null;
  /** How many values, from when to when. */
  span: string;
  description: string;
  drawing: string | null;
  /** Where most values crowd, drawn again. */
  enlarged: string | null;
  rows: SeriesRow[];
  hasMore: boolean;
  /** The day on which all sources were read. */
  read: string | null;
  caption: string;
  beside: SeriesRow[];
  stories: SeriesStory[];
}

/** Of the whole course, and of what is drawn again, in rem. */
const height = { whole: 16, part: 9 };

/** The page of a series. */
export function seriesPage(edition: Edition, told: ToldSeries, links: Addresses): SeriesPage {
  const { series, values, beside } = told;
  const { id, name, about, drawn } = series;
  const by = edition.people.get(series.by) ?? null;
  const part = drawn === 'bars' ? null : crowded(told);
  const more = drawn === 'steps' ? increases(told) : new Map<ToldValue, string>();
  return {
    ...{ id, name, about },
    by: by && { id: by.id, name: by.name },
    span: spanOf(values, siteWords),
    description: wording.description(
      name,
      values.length,
      longDate(values[0]?.date ?? ''),
      longDate(values.at(-1)?.date ?? ''),
    ),
    drawing: drawnHtml(
      seriesDrawing(
        edition,
        told,
        { ...{ height: height.whole, from: 'nought', across: true, own: null }, wordsId: 'course' },
        siteWords,
      ),
    ),
    enlarged:
      part &&
      drawnHtml(
        seriesDrawing(
          edition,
          { series, values: part, lines: [{ by: series.by, values: part }] },
          {
            ...{ height: height.part, from: 'near', across: false, own: null },
            wordsId: 'enlarged',
          },
          siteWords,
        ),
      ),
    rows: values.map((value) => rowOf(edition, told, value, more.get(value) ?? '', links)),
    hasMore: more.size > 0,
    read: sourceList(Object.values(series.sources), siteWords).read,
    caption: wording.caption(by?.name ?? series.by, more.size > 0),
    beside: beside.map((standing) => besideRow(edition, standing, links)),
    stories: storiesOf(edition, told),
  };
}

/** By how much each count of the series’ own body is more than the one before; revisions of a day are left out. */
function increases({ lines }: ToldSeries): Map<ToldValue, string> {
  const main = (lines[0]?.values ?? []).filter(
    (value, index, all) => !value.revised || all[index - 1]?.day !== value.day,
  );
  return new Map(
    main.slice(1).map((value, index) => {
      const difference = value.value - (main[index]?.value ?? 0);
      return [value, wording.difference(Number(difference.toPrecision(12)))] as const;
    }),
  );
}

function rowOf(
  edition: Edition,
  { series }: ToldSeries,
  value: ToldValue,
  more: string,
  links: Addresses,
): SeriesRow {
  const { exactly, roundly, pieces, by, revised, note, source } = value;
  const document = sourceOf(series, source);
  const name = by === series.by ? null : (edition.people.get(by)?.name ?? null);
  const told: Child[][] = [
    ...(name === null ? [] : [[wording.anotherBody(name)]]),
    ...(revised ? [[wording.revisedValue]] : []),
    ...(note === null ? [] : [[note]]),
    ...roundly.map((standing) => roundLink(standing, links)),
    ...(document
      ? [sourceParts({ ...sourceLine(document, siteWords), read: null }, siteWords)]
      : []),
  ];
  const [first] = exactly;
  const date = sentenceCase(dateOfValue(value, siteWords));
  const ariaLabel = siteWords.figures.labelled(spoken(pieces), date);
  const number = first
    ? h('a', { ...wayTo(first, links), lang: null, ariaLabel }, columnFace(pieces))
    : plainNumber(pieces);
  return {
    date,
    told: runningText(...joined(told)),
    number: toHtml(number),
    more,
  };
}

const plainNumber = (pieces: ToldValue['pieces']) => h('span', ...faceParts(pieces, true));

function besideRow(edition: Edition, standing: Standing, links: Addresses): SeriesRow {
  const { figure } = standing;
  const who = attribution(edition, { ...figure, asOf: null }, siteWords);
  const ariaLabel = phraseOf(figure, wordsFor(standing.story));
  const face = columnFace(figureFace(figure).pieces);
  return {
    date: figure.asOf === null ? '' : longDate(figure.asOf),
    told: who === null ? '' : runningText(`${who}.`),
    number: toHtml(h('a', { ...wayTo(standing, links), ariaLabel }, face)),
    more: '',
  };
}

/** A link to the page of a figure, in the language of its story. */
const wayTo = ({ story: { slug, lang }, figure: { id } }: Standing, links: Addresses) => ({
  href: links.path({ page: 'figure', slug, id }),
  lang: foreign(lang),
});

/** “In a story: at least 8,000.” */
const roundLink = (standing: Standing, links: Addresses): Child[] => [
  `${wording.roundedIn} `,
  h('a', wayTo(standing, links), figureFace(standing.figure).text),
  '.',
];

const joined = (parts: readonly Child[][]): Child[] =>
  parts.flatMap((part, index) => (index === 0 ? part : [' ', ...part]));

/** The stories that tell figures of it, the newest news first. */
function storiesOf(edition: Edition, { values, beside }: ToldSeries): SeriesStory[] {
  const standings = [
    ...values.flatMap(({ exactly, roundly }) => [...exactly, ...roundly]),
    ...beside,
  ];
  const bySlug = Map.groupBy(standings, ({ story }) => story);
  const inOrder = byNews(edition.stories.filter((story) => bySlug.has(story)));
  return inOrder.map((story) => ({
    ...told(story),
    figures: (bySlug.get(story) ?? []).map(({ figure }) => ({
      id: figure.id,
      face: figureFace(figure),
      line: attribution(edition, figure, siteWords) ?? '',
    })),
  }));
}

const told = ({ slug, lang, headline, dateline }: Story) => ({
  ...{ slug, lang, headline },
  date: longDate(dateline.date),
});
