import { h } from 'hastscript';
import type { Page } from '../../addresses.ts';
import { drawCourse } from '../../drawings/course.ts';
import { drawingHtml } from '../../drawings/drawing-html.ts';
import { scaleFrom, scaleOf } from '../../drawings/course-scale.ts';
import type { Edition } from '../../edition/edition.ts';
import { middleOf } from '../../front-matter/dates.ts';
import type { Wording } from '../../wording/index.ts';
import { sayerName } from '../attribution.ts';
import { crowded, drawnHtml, seriesDrawing } from './series-drawing.ts';
import { datesOfValues } from '../figures/value-date.ts';
import { seriesNamed, type ToldSeries, type ToldValue } from './told-series.ts';
import { facePieces, figureFace } from '../figures/figure-parts.ts';
import { courseOf, fewestDays, type Quantity } from '../figures/quantities.ts';

/** A quantity drawn over time. */
export interface CourseDrawing {
  heading: string;
  html: string;
  /** Where there is more of it: its series, or the figure that it ends with. */
  page: Page;
  link: string;
}

/** Of a drawing among others, in rem. */
const height = 5;

/**
 * One quantity over time: the series that it is of; else where it was counted on three days or more by one speaker.
 * @param words those of the page that it stands on
 * @param stretch of a series in which most numbers crowd that stretch alone, or the whole
 */
export function courseDrawing(
  edition: Edition,
  quantity: Quantity,
  words: Wording,
  stretch: 'whole' | 'crowded' = 'whole',
): CourseDrawing | null {
  const told = seriesNamed(edition, quantity.series);
  if (told === undefined) return ofFigures(edition, quantity, words);
  const drawn = stretch === 'crowded' ? ofStretch(told) : ofSpeaker(told, quantity);
  return ofSeries(edition, told, drawn, words);
}

/** A series where its numbers crowd; `null` where there is none of that name, or nothing to draw. */
export function crowdedDrawing(
  edition: Edition,
  series: string,
  words: Wording,
): CourseDrawing | null {
  const told = seriesNamed(edition, series);
  return told === undefined ? null : ofSeries(edition, told, ofStretch(told), words);
}

/** What of a series is drawn, and the one number that is told where another body counted once. */
type Drawn = Pick<ToldSeries, 'lines'> & { own: ToldValue | null };

function ofSeries(
  edition: Edition,
  told: ToldSeries,
  { lines, own }: Drawn,
  words: Wording,
): CourseDrawing | null {
  const { id, name } = told.series;
  const values = lines.length === 1 ? (lines[0]?.values ?? []) : told.values;
  const html = drawnHtml(
    seriesDrawing(
      edition,
      { ...told, lines, values },
      { ...{ height, from: 'near', across: false, own }, wordsId: `course-${id}` },
      words,
    ),
  );
  if (html === null) return null;
  const link = words.series.ofValues(told.values.length);
  return { heading: name, html, page: { page: 'series', id }, link };
}

/**
 * What of a series is drawn among others, where it is small: the line of the body that alone tells the quantity, else of the
 * series’ own; of a body that counted once its number, and that line.
 */
function ofSpeaker({ lines }: ToldSeries, { standings }: Quantity): Drawn {
  const [by, ...others] = new Set(standings.map(({ figure }) => figure.by));
  const [main] = lines;
  const line = (others.length === 0 && lines.find((each) => each.by === by)) || main;
  if (!line || !main) return { lines, own: null };
  const [own = null, ...more] = line.values;
  const isAlone = line !== main && more.length === 0;
  return isAlone ? { lines: [main, line], own } : { lines: [line], own: null };
}

/** Where the numbers of a series crowd, since that is what its stories tell of; else all of its own body. */
function ofStretch(told: ToldSeries): Drawn {
  const [main] = told.lines;
  const values = told.series.drawn === 'bars' ? null : crowded(told);
  return { lines: main ? [values === null ? main : { ...main, values }] : [], own: null };
}

function ofFigures(edition: Edition, quantity: Quantity, words: Wording): CourseDrawing | null {
  const { longDate } = words;
  const dated = courseOf(quantity);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || dated.length < fewestDays) return null;
  const { story, figure } = last.standing;
  const wordsId = `course-${story.slug}-${figure.id}`;
  const points = dated.map(({ standing, value, date }) => ({
    ...{ value, day: middleOf(date), pieces: facePieces(standing.figure) },
    ...{ told: true, revised: false, open: null, shown: true },
  }));
  const from = scaleFrom(points.map(({ value }) => value));
  const scale = scaleOf(points, from);
  if (!scale) return null;
  const drawing = drawCourse(
    [{ name: null, points }],
    {
      ...{ drawn: 'steps', scale, height, across: null },
      base: scale.from > 0 ? words.series.scaleFrom(scale.from) : null,
      dates: [longDate(first.date), longDate(last.date)],
    },
    wordsId,
  );
  const days = datesOfValues(
    dated.map(({ date }) => ({ date, over: null })),
    words,
  );
  const told = dated.map(({ standing }, index) => ({
    number: figureFace(standing.figure).text,
    date: days[index] ?? '',
  }));
  const by = sayerName(edition, figure, words);
  const said = [
    ...(by === null ? [] : [`${words.series.countedBy(by)}.`]),
    words.series.drawn('steps', from, told),
  ].join(' ');
  return {
    heading: quantity.name,
    html: drawingHtml([...drawing, h('p', { className: ['say'], id: wordsId }, said)]),
    page: { page: 'figure', slug: story.slug, id: figure.id },
    link: words.lists.lastOf,
  };
}
