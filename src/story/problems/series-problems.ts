import { problem } from '../../checking/problem.ts';
import type { SeriesValue } from '../../front-matter/types.ts';
import type { Raised } from './answers.ts';
import type { House } from './house-checks.ts';
import { isValue, valuesOfDate } from '../figures/in-series.ts';
import type { Places } from '../places.ts';
import type { QuotedFigure } from '../types.ts';

/** Figures that are held to be of a series and have another measure, or another number than it has for their date. */
export function seriesProblems(
  figures: readonly QuotedFigure[],
  { series, bodies }: House,
  places: Places,
): Raised[] {
  return figures.flatMap((figure): Raised[] => {
    const own = series.get(figure.series ?? '');
    if (!own) return [];
    const place = places.at(figure.passage, figure.span.start);
    const ids = [figure.id];
    const file = `content/series/${own.id}.yaml`;
    if ((own.unit === '%') !== (figure.kind === 'percent')) {
      const unit = own.unit === null ? 'no unit' : `“${own.unit}”`;
      const found = `“${figure.text}”; ${file} has ${unit}`;
      return [{ problem: problem('series-measure', place, found), ids }];
    }
    const told = valuesOfDate(own, figure, bodies);
    if (told.length === 0 || told.some((value) => isValue(figure, value))) return [];
    const found = `“${figure.text}”; ${file} has ${told.map(written).join(' and ')} for ${figure.asOf}`;
    return [{ problem: problem('series-differs', place, found), ids }];
  });
}

const written = ({ value, qualifier }: SeriesValue) =>
  qualifier === null ? String(value) : `“${qualifier} ${value}”`;
