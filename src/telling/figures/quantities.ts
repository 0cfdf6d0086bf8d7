import { byCodeUnit } from '../../by-code-unit.ts';
import type { Edition } from '../../edition/edition.ts';
import { amountOf } from '../../story/figures/sameness.ts';
import type { QuotedFigure, Story } from '../../story/types.ts';
import { sentenceCase, type Wording } from '../../wording/index.ts';
import { dateOfValue } from './value-date.ts';
import { sayer, sayerName, voiceOf } from '../attribution.ts';
import { countsOf, figureFace, type FigureFace } from './figure-parts.ts';

/** A figure with the story that it stands in. */
export interface Standing {
  story: Story;
  figure: QuotedFigure;
}

/** Figures that count one thing, by the same words and in the same measure: by date, those without one last. */
export interface Quantity {
  name: string;
  /** The series that they are of. */
  series: string | null;
  standings: Standing[];
}

/** What some figures count, each thing once, in the order in which they are first met. */
export function quantitiesOf(edition: Edition, standings: readonly Standing[]): Quantity[] {
  const alike = Map.groupBy(standings, ({ figure }) => keyOf(figure));
  return [...alike.values()].map((those) => ({
    ...nameOf(edition, those[0]),
    standings: those.toSorted((a, b) => byCodeUnit(dateOf(a.figure), dateOf(b.figure))),
  }));
}

function nameOf({ series }: Edition, standing: Standing | undefined) {
  const figure = standing?.figure;
  const own = series.get(figure?.series ?? '');
  if (own) return { name: own.name, series: own.id };
  const counted = figure ? (countsOf(figure) ?? figureFace(figure).text) : '';
  return { name: sentenceCase(counted), series: null };
}

function keyOf(figure: QuotedFigure): string {
  const counts = countsOf(figure) ?? `${figure.text} ${figure.id}`;
  const sign = figure.kind === 'plain' ? '' : figure.kind;
  return figure.series ?? JSON.stringify([counts.toLowerCase(), figure.measuredIn, sign]);
}

/** A sign above all digits: what has no date comes last. */
const dateOf = ({ asOf }: QuotedFigure) => asOf ?? '~';

/** A figure of a quantity as lists have it: beneath another, only what differs from that. */
export interface QuantityRow {
  slug: string;
  /** The language of the story. */
  lang: string;
  id: string;
  face: FigureFace;
  /** Who says so and as of when, and in how many stories. */
  line: string;
}

/**
 * Figures that count one thing, in groups that tell the same of it: one number, open to the same side, as of one day, or of
 * a month or year that it lies in, or without a date. Whoever else gives it, gives the same count. What names the day more closely comes first.
 */
export function tellingsOf<T extends { figure: QuotedFigure }>(standings: readonly T[]): T[][] {
  const groups: T[][] = [];
  const length = ({ figure: { asOf } }: T) => asOf?.length ?? 0;
  for (const one of standings.toSorted((a, b) => length(b) - length(a))) {
    const group = groups.find(([first]) => first && isSameTelling(first.figure, one.figure));
    if (group) group.push(one);
    else groups.push([one]);
  }
  const place = ([first]: T[]) => standings.indexOf(first as T);
  return groups.toSorted((a, b) => place(a) - place(b));
}

const isSameTelling = (one: QuotedFigure, other: QuotedFigure): boolean =>
  amountOf(one) === amountOf(other) &&
  one.bound === other.bound &&
  (one.asOf ?? '').startsWith(other.asOf ?? '');

/**
 * The figures of a quantity; one that several stories tell stands there once.
 * @param words those of the list that they stand on
 */
export function rowsOf(
  edition: Edition,
  { standings, series }: Quantity,
  words: Wording,
): QuantityRow[] {
  const over = edition.series.get(series ?? '')?.over ?? null;
  let above: QuotedFigure | null = null;
  return tellingsOf(standings).flatMap(([first, ...others]): QuantityRow[] => {
    if (!first) return [];
    const { figure, story } = first;
    const stories = new Set([first, ...others].map((each) => each.story.slug)).size;
    const isSame = above !== null && voiceOf(above) === voiceOf(figure);
    const also = others.flatMap((other) =>
      voiceOf(other.figure) === voiceOf(figure)
        ? []
        : (sayerName(edition, other.figure, words) ?? []),
    );
    const line = [
      isSame ? null : sayer(edition, figure, words),
      figure.asOf === null ? null : dateOfValue({ date: figure.asOf, over }, words),
      stories > 1 ? words.figures.inStoriesAlone(stories) : null,
    ];
    above = figure;
    const told = line.filter((part) => part !== null).join(', ');
    const text = also.length > 0 ? words.figures.alsoGivenBy(told, [...new Set(also)]) : told;
    const { slug, lang } = story;
    return [{ slug, lang, id: figure.id, face: figureFace(figure), line: text }];
  });
}

/** A figure of which its date and number are known. */
interface Dated {
  standing: Standing;
  value: number;
  date: string;
}

/** The figures of a quantity that one speaker gives for different days: one number a day, as told last. */
export function courseOf({ standings }: Pick<Quantity, 'standings'>): Dated[] {
  const days = new Map<string, Dated>();
  const first = standings.find(({ figure }) => figure.asOf !== null)?.figure;
  const voice = first && voiceOf(first);
  for (const standing of standings) {
    const { asOf, value } = standing.figure;
    if (asOf?.length !== 10 || typeof value !== 'number') continue;
    if (voiceOf(standing.figure) !== voice) continue;
    if (!days.has(asOf)) days.set(asOf, { standing, value, date: asOf });
  }
  return [...days.values()];
}

/** As many days as make a course that is worth a drawing. */
export const fewestDays = 3;
