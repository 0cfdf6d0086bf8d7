import { box, text, type Box } from './box.ts';
import type { MarkedFigure } from './card.ts';
import { marked } from './marker.ts';

const numerals = 84;

/** The rows that figures may be set in: two beside each other, one alone. */
export function figureRows(figures: readonly MarkedFigure[]): (readonly MarkedFigure[])[] {
  const [first, second] = figures;
  if (!first) return [];
  return second ? [[first, second], [first], [second]] : [[first]];
}

/** Figures under the marker, beside each other, each with what it counts; no row where there are none. */
export function figureRow(figures: readonly MarkedFigure[]): Box | null {
  if (figures.length === 0) return null;
  const cell = figures.length === 1 ? 'cell wide' : 'cell';
  return box(
    figures.map(({ pieces, counts, says = null }) =>
      box(
        [
          marked(pieces, numerals),
          counts === null ? null : text(counts, 'line small', { marginTop: '10px' }),
          says === null ? null : text(says, 'line small soft', { marginTop: '4px' }),
        ],
        cell,
      ),
    ),
    'row',
    { marginTop: '28px' },
  );
}
