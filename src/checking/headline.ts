import { hull, overlap, type Interval } from '../reading/arithmetic/interval.ts';
import { standsFor, stepOf } from '../reading/arithmetic/rounding.ts';
import type { FoundFigure, Passage } from '../reading/types.ts';
import { problem, type Place, type Problem } from './problem.ts';

/** A headline with more figures than this is none, and nobody should wait for it. */
const mostInHead = 20;

/** A figure of one number or two, and all numbers that it may have been rounded from. */
interface Count {
  index: number;
  figure: FoundFigure;
  span: Interval;
}

function spanOf(value: NonNullable<FoundFigure['value']>): Interval {
  const [from, to] = typeof value === 'number' ? [value, value] : value;
  const [a, b] = [from, to].map((end) => standsFor(end, stepOf(end), 'exact', false));
  return a && b ? hull(a, b) : { low: from, high: to };
}

/** The noun that a figure counts; `null` for money, percentages and bare measures, which name no thing. */
function nounOf({ unit, text, span, marked }: FoundFigure): string | null {
  if (unit === null || !/^\p{L}/u.test(unit) || text.includes(unit)) return null;
  const isMeasure = marked.end - span.end > unit.length;
  return isMeasure ? null : unit.toLowerCase();
}

/**
 * Figures of headline and standfirst that contradict the text: what they count is counted there exactly once,
 * and their number stands nowhere in it, not even rounded. `against` is the index of the figure of the text.
 */
export function headlineProblems(
  passages: readonly Pick<Passage, 'kind'>[],
  figures: readonly FoundFigure[],
  placeAt: (passage: number, position: number) => Place,
): { problem: Problem; against: number }[] {
  const inHead = ({ passage }: FoundFigure) =>
    ['headline', 'standfirst'].includes(passages[passage]?.kind ?? '');
  const counts = figures.flatMap((figure, index): Count[] =>
    figure.value === null ? [] : [{ index, figure, span: spanOf(figure.value) }],
  );
  const heads = counts.filter(({ figure }) => inHead(figure)).slice(0, mostInHead);
  const prose = counts.filter(({ figure }) => !inHead(figure));
  return heads.flatMap((head) => {
    const { figure } = head;
    const noun = nounOf(figure);
    const [other, ...more] = prose.filter(
      (count) => noun !== null && nounOf(count.figure) === noun,
    );
    if (other === undefined || more.length > 0 || isTold(head, prose)) return [];
    if (figure.qualifier !== null || other.figure.qualifier !== null) return [];
    const name = ({ text, unit }: FoundFigure) => `“${text} ${unit ?? ''}”`;
    const related = [
      { ...placeAt(other.figure.passage, other.figure.span.start), what: name(other.figure) },
    ];
    const found = `${name(figure)} against ${name(other.figure)} in the text`;
    const place = placeAt(figure.passage, figure.span.start);
    return [
      { problem: problem('headline-differs', place, found, { related }), against: other.index },
    ];
  });
}

/** Whether the text has the number, in a form that rounds to it or that it rounds to, or two numbers that make it. */
function isTold({ span, figure: { value } }: Count, prose: readonly Count[]): boolean {
  if (typeof value !== 'number' || value < 2) return true;
  if (prose.some((count) => overlap(count.span, span))) return true;
  const single = new Set(prose.map(({ figure }) => figure.value));
  return prose.some(
    ({ figure }) => typeof figure.value === 'number' && single.has(value - figure.value),
  );
}
