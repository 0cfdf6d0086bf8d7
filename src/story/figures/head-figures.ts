import type { FoundFigure, Passage, Reading } from '../../reading/types.ts';
import { amountOf } from './sameness.ts';
import type { HeadFigure, QuotedFigure } from '../types.ts';

/** Below this a number alone tells nothing: “two offices” are not the “two” of something else. */
const fewest = 13;

/**
 * The figures of headline and standfirst that stand in the text as well: of the same number, and of the same thing
 * where both name one. What the text does not tell has no source, and stays unmarked.
 * @param whole the reading of `heads` and prose together
 */
export function headFigures(
  heads: readonly Passage[],
  { figures }: Reading,
  inText: readonly QuotedFigure[],
): HeadFigure[] {
  return figures.flatMap((figure): HeadFigure[] => {
    const stands = heads[figure.passage]?.kind;
    if (stands !== 'headline' && stands !== 'standfirst') return [];
    const [first, ...others] = sameInText(figure, inText);
    if (first === undefined) return [];
    const isOne = others.every(({ counts }) => counts !== null && counts === first.counts);
    return [{ stands, marked: figure.marked, id: isOne ? first.id : null }];
  });
}

/** The figures of the text that one of the head may be; those that count the same by name before all others. */
function sameInText(figure: FoundFigure, inText: readonly QuotedFigure[]): QuotedFigure[] {
  const { value, text } = figure;
  const amount = amountOf(figure);
  if (amount === null) return [];
  const equal = inText.filter((other) => amountOf(other) === amount);
  const alike = equal.filter((other) => unitOf(other) === unitOf(figure));
  const isSmall = typeof value === 'number' && value < fewest && !/[%$€£]/.test(text);
  return alike.length > 0 || isSmall
    ? alike
    : equal.filter((other) => mayCountAlike(figure, other));
}

const unitOf = ({ unit }: FoundFigure) => unit?.toLowerCase() ?? '';

/** “350,000” and “350,000 tonnes”, “350,000 tonnes” and “350,000 tonnes of sugar”. */
function mayCountAlike(a: FoundFigure, b: FoundFigure): boolean {
  const [short = '', long = ''] = [unitOf(a), unitOf(b)].sort((x, y) => x.length - y.length);
  return short === '' || `${long} `.startsWith(`${short} `);
}
