import type { Figure } from '../figures/figure.ts';
import type { Mention, Told } from './mentions.ts';

/** “The other tenth”, “one”: a number in words that are no figure. */
const NO_FIGURE = -1;

const NO_WORDS: ReadonlySet<string> = new Set();

/** True for a number that is a figure, and no words that only tell one. */
export const isFigure = ({ index }: Mention): boolean => index !== NO_FIGURE;

/** Words that tell a number and are no figure, as the figure that they would be. */
function figureOf(told: Told, from: number, to: number, value: number): Figure {
  const { passage, text, tokens } = told.parsed;
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const fraction = !Number.isInteger(value);
  const step = fraction ? 0 : 1;
  const numeral = { from, to, value, step, spelled: true, scale: 1, fraction };
  return {
    passage,
    span,
    marked: span,
    text: text.slice(span.start, span.end),
    headed: null,
    value,
    kind: 'plain',
    unit: null,
    qualifier: null,
    sense: null,
    bound: null,
    malformed: false,
    sentence: span,
    end: null,
    unitEnd: to,
    amount: { ...numeral, numberTo: to, measure: null, kind: 'plain' },
  };
}

/** A number in words that are no figure, “the other tenth”, “one”, beside numbers that are. */
export const inWords = (
  told: Told,
  from: number,
  to: number,
  value: number,
  measure: string | null = null,
): Mention => ({
  index: NO_FIGURE,
  figure: figureOf(told, from, to, value),
  told,
  from,
  to,
  kind: kindOf(value, measure),
  noun: null,
  words: NO_WORDS,
  echo: null,
  coin: null,
  group: null,
  measure,
  rate: null,
});

function kindOf(value: number, measure: string | null): Mention['kind'] {
  if (measure !== null) return 'measure';
  return Number.isInteger(value) ? 'count' : 'fraction';
}
