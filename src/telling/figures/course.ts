import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { drawCourse, scaleFrom } from '../../drawings/course.ts';
import type { Edition } from '../../edition/edition.ts';
import { secondsOf } from '../../front-matter/dates.ts';
import { dateIn, figures as wording, longDate } from '../../wording/index.ts';
import { sayer } from '../attribution.ts';
import { facePieces, figureFace } from './figure-parts.ts';
import { courseOf, fewestDays, type Quantity } from './quantities.ts';

/** A quantity drawn over time. */
export interface CourseDrawing {
  heading: string;
  html: string;
  /** The figure that it ends with. */
  slug: string;
  id: string;
}

const dayLength = 86_400;

/** One quantity over time, where it was counted on three days or more by one speaker; else `null`. */
export function courseDrawing(edition: Edition, quantity: Quantity): CourseDrawing | null {
  const dated = courseOf(quantity);
  const [first, last] = [dated[0], dated.at(-1)];
  if (!first || !last || dated.length < fewestDays) return null;
  const { figure } = last.standing;
  const wordsId = `course-${last.standing.story.slug}-${figure.id}`;
  const drawing = drawCourse(
    dated.map(({ standing, value, date }) => ({
      day: secondsOf(`${date}T00:00:00Z`) / dayLength,
      value,
      pieces: facePieces(standing.figure),
      date: longDate(date),
    })),
    wordsId,
  );
  const told = dated.map(({ standing, date }, index) => ({
    number: figureFace(standing.figure).text,
    date: dateIn(dated[index - 1]?.date.slice(0, 4) ?? '', date),
  }));
  const from = scaleFrom(dated.map(({ value }) => value));
  const words = wording.drawnCourse(sayer(edition, figure), told, from);
  return {
    heading: quantity.name,
    html: toHtml([...drawing, h('p', { className: ['say'], id: wordsId }, words)]),
    slug: last.standing.story.slug,
    id: figure.id,
  };
}
