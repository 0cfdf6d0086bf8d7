import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { drawBars } from '../../drawings/bars.ts';
import { drawCourse, type CourseLine } from '../../drawings/course.ts';
import type { CoursePoint } from '../../drawings/course-line.ts';
import { scaleFrom, scaleOf } from '../../drawings/course-scale.ts';
import { drawingHtml } from '../../drawings/drawing-html.ts';
import type { Edition } from '../../edition/edition.ts';
import type { Wording } from '../../wording/index.ts';
import type { SeriesLook } from './series-look.ts';
import { openOf, seriesWords } from './series-words.ts';
import { dateOfValue } from '../figures/value-date.ts';
import type { ToldSeries, ToldValue } from './told-series.ts';

/** The line as it is kept for the whole of a series, its values as points. */
const coursePoint = (value: ToldValue, shown: CoursePoint['shown']): CoursePoint => ({
  day: value.day,
  value: value.value,
  pieces: value.pieces,
  told: value.exactly.length > 0,
  revised: value.revised,
  open: openOf(value),
  shown,
});

/**
 * A series drawn over time with its words beneath; nothing where it has no course.
 * @param wording those of the page that it stands on
 */
export function seriesDrawing(
  edition: Edition,
  { series, lines, values }: Pick<ToldSeries, 'series' | 'lines' | 'values'>,
  look: SeriesLook,
  wording: Wording,
): ElementContent[] {
  const { own, wordsId } = look;
  const [main] = lines;
  const ends = [main?.values[0], main?.values.at(-1)];
  const shown = (value: ToldValue) => own === null || value === own || ends.includes(value);
  const words = (from: number) =>
    h(
      'p',
      { className: ['say'], id: wordsId },
      seriesWords(edition, { series, lines, values }, { from, own }, wording),
    );
  if (series.drawn === 'bars') {
    const bars = values.filter(shown).map((value) => ({
      ...{ value: value.value, pieces: value.pieces },
      told: value.exactly.length > 0,
      own: value === own,
      date: dateOfValue(value, wording),
    }));
    const drawn = drawBars(bars, wordsId);
    return drawn.length === 0 ? [] : [...drawn, words(0)];
  }
  const drawnLines = lines
    .map(({ by, values: those }, index): CourseLine => ({
      name: index === 0 ? null : (edition.people.get(by)?.name ?? null),
      points: those.map((value) => coursePoint(value, value === own ? 'first' : own === null)),
    }))
    .filter(({ points }, index) => index === 0 || points.some((point) => point.shown !== false));
  const points = drawnLines.flatMap((line) => line.points);
  const numbers = points.map(({ value }) => value);
  const from = look.from === 'near' ? scaleFrom(numbers) : Math.min(0, ...numbers);
  const scale = scaleOf(points, from);
  const [first, last] = [values[0], values.at(-1)];
  if (!scale || !first || !last) return [];
  const drawing = drawCourse(
    drawnLines,
    {
      drawn: series.drawn,
      scale,
      height: look.height,
      dates: own === null ? [dateOfValue(first, wording), dateOfValue(last, wording)] : null,
      base: scale.from > 0 ? wording.series.scaleFrom(scale.from) : null,
      across: look.across ? wording.figures.amount : null,
    },
    wordsId,
  );
  return [...drawing, words(from)];
}

/** As HTML. */
export const drawnHtml = (content: ElementContent[]): string | null =>
  content.length === 0 ? null : drawingHtml(content);

/** So many numbers within so small a part of the whole time crowd one another. */
const crowd = { fewest: 4, part: 1 / 8 };

/** The stretch of the first line in which most numbers crowd; `null` where none does, or all stand there. */
export function crowded({ lines }: Pick<ToldSeries, 'lines'>): ToldValue[] | null {
  const values = lines[0]?.values ?? [];
  const whole = (values.at(-1)?.day ?? 0) - (values[0]?.day ?? 0);
  const runs = values.map((first, index) =>
    values.slice(index).filter(({ day }) => day - first.day <= whole * crowd.part),
  );
  const longest = runs.reduce<ToldValue[]>((a, b) => (b.length > a.length ? b : a), []);
  return longest.length < crowd.fewest ? null : longest;
}
