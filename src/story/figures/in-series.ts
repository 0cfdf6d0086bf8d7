import type { Series, SeriesValue } from '../../front-matter/types.ts';
import { overlap, type Interval } from '../../reading/arithmetic/interval.ts';
import { standsFor, stepOf } from '../../reading/arithmetic/rounding.ts';
import { openingOf } from '../../reading/relations/quantity.ts';
import type { QuotedFigure } from '../types.ts';

/** The body that each of some people and bodies speaks for, by their ids. */
export type Bodies = ReadonlyMap<string, string>;

/** Whether one of two is the other, or speaks for it, however many others stand between them. */
export function isOneBody(a: string, b: string, bodies: Bodies): boolean {
  return speaksFor(a, b, bodies) || speaksFor(b, a, bodies);
}

function speaksFor(who: string, body: string, bodies: Bodies): boolean {
  const met = new Set<string>();
  for (let at: string | undefined = who; at !== undefined && !met.has(at); at = bodies.get(at)) {
    if (at === body) return true;
    met.add(at);
  }
  return false;
}

type Dated = Pick<QuotedFigure, 'asOf' | 'by'>;

/**
 * The values of a series that a figure tells: those of its date, by whoever says so or by the body that is spoken for.
 * Where nobody is named, the count is that of the series.
 */
export function valuesOfDate(series: Series, { asOf, by }: Dated, bodies: Bodies): SeriesValue[] {
  return series.values.filter(
    (value) => value.date === asOf && isOneBody(by ?? series.by, value.by, bodies),
  );
}

const openings = { atLeast: 'up', atMost: 'down', about: 'around' } as const;

/** Whether a figure, as it may be rounded and is qualified, can be a value of a series. */
export function isValue(
  figure: Pick<QuotedFigure, 'value' | 'kind' | 'qualifier' | 'sense'>,
  { value, bound }: Pick<SeriesValue, 'value' | 'bound'>,
): boolean {
  const { value: stated, kind } = figure;
  if (typeof stated !== 'number') return false;
  const isCount = kind === 'plain' && Number.isInteger(stated);
  const figures = standsFor(stated, stepOf(stated), openingOf(figure), isCount);
  const exactly: Interval = { low: value, high: value };
  const told =
    bound === null
      ? exactly
      : standsFor(value, stepOf(value), openings[bound], Number.isInteger(value));
  return overlap(figures, told);
}
