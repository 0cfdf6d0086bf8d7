import { languageOf } from '../reading/languages/index.ts';
import type { Quotation, QuotedFigure, Story } from './types.ts';

/** A figure with the language of its story. */
interface Spoken {
  figure: QuotedFigure;
  lang: string;
}

/** What a figure states, as an editor reads it: “at least 25000 tonnes”, “43 to 82 %”. */
export function stated({ value, bound, kind, unit, measure }: QuotedFigure): string {
  const number = value === null ? 'no number' : [value].flat().join(' to ');
  const limit = bound === null ? '' : `${boundWords[bound]} `;
  const sign =
    kind === 'plain' ? (measure?.replace(/^-/, '') ?? '') : kind === 'percent' ? '%' : (unit ?? '');
  return `${limit}${number} ${sign}`.trim();
}

const boundWords = { atLeast: 'at least', atMost: 'at most', about: 'about' } as const;

/**
 * Whether two figures in two languages state the same: number, bound and measure. What is counted is words, and is not
 * compared; neither is a measure that the reading does not know in both.
 */
export function statesTheSame(one: Spoken, other: Spoken): boolean {
  const [a, b] = [one.figure, other.figure];
  return (
    JSON.stringify(a.value) === JSON.stringify(b.value) &&
    a.bound === b.bound &&
    agree(measureOf(one), measureOf(other))
  );
}

const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;

/** A measure that is the same whatever language it is told in; `null` where it is not known, or there is none. */
function measureOf({ figure, lang }: Spoken): string | null {
  const language = languageOf(lang);
  if (language === null) return null;
  const { kind, unit, measure } = figure;
  if (kind === 'percent') return '%';
  if (kind === 'money') return unit !== null && /\p{Sc}$/u.test(unit) ? unit.slice(-1) : null;
  const word = (measure ?? '').replace(/^-/, '');
  return (
    language.doubts.measures.get(word) ?? language.doubts.measures.get(word.toLowerCase()) ?? null
  );
}

/** The figures of a story, or its quotations, by their ids. */
export const figuresById = ({
  figures,
}: Pick<Story, 'figures'>): ReadonlyMap<string, QuotedFigure> =>
  new Map(figures.map((figure) => [figure.id, figure]));

/** The quotations of a story by their ids. */
export const quotationsById = ({
  quotations,
}: Pick<Story, 'quotations'>): ReadonlyMap<string, Quotation> =>
  new Map(quotations.map((quotation) => [quotation.id, quotation]));
