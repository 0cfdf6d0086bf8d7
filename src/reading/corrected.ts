import { stepOf } from './arithmetic/rounding.ts';
import type { Figure } from './figures/figure.ts';
import { boundOf } from './figures/senses.ts';
import type { Language } from './languages/language.ts';
import type { Amount } from './numbers/amounts.ts';
import type { Parsed } from './parsed.ts';
import type { DeclaredSum } from './relations/sums/declared.ts';
import { sentenceAt, textSpan } from './sentences/bounds.ts';
import { phraseAt } from './tokens/phrases.ts';
import { scan } from './tokens/scan.ts';
import type { Bound, FoundFigure, Span } from './types.ts';

/** What an editor says of a figure that the reading got wrong; `null` where it got it right. */
export interface FigureCorrection {
  value: number | readonly [number, number] | null;
  unit: string | null;
  qualifier: string | null;
  bound: Bound | 'exactly' | null;
}

/** What a text states once somebody who knows it has gone over what was read of it. */
interface Corrected {
  figures: Figure[];
  /** Totals whose parts are told otherwise than by the words of the text. */
  sums: readonly DeclaredSum[];
}

/** Goes over the figures of a text, before anything is made of how they hang together. */
export type Correct = (figures: readonly Figure[], parsed: readonly Parsed[]) => Corrected;

/** A figure as a correction has it, for arithmetic too. */
export function correctedFigure(
  figure: Figure,
  correction: FigureCorrection,
  language: Language,
): Figure {
  const measured = withUnit(figure, correction.unit, language);
  return withQualifier(withValue(measured, correction.value), correction, language);
}

/** A figure that the reading did not find, of the words in a span of a passage. */
export function declaredFigure(
  parsed: Parsed,
  span: Span,
  correction: FigureCorrection,
  language: Language,
): Figure {
  const { passage, text, tokens, sentences } = parsed;
  const from = Math.max(
    tokens.findIndex(({ end }) => end > span.start),
    0,
  );
  const behind = tokens.findIndex(({ start }) => start >= span.end);
  const to = behind === -1 ? tokens.length : behind;
  const plain: Amount = {
    ...{ from, to, numberTo: to, value: null, step: 1, spelled: true, scale: 1 },
    ...{ fraction: false, measure: null, kind: 'plain' },
  };
  const found: Figure = {
    passage,
    span,
    marked: span,
    text: text.slice(span.start, span.end),
    ...{ headed: null, value: null, kind: 'plain', unit: null, malformed: false },
    ...{ qualifier: null, sense: null, bound: null },
    sentence: textSpan(tokens, sentenceAt(sentences, from)),
    ...{ amount: plain, end: null, unitEnd: to },
  };
  return correctedFigure(found, correction, language);
}

function withUnit(figure: Figure, unit: string | null, language: Language): Figure {
  if (unit === null || unit === figure.unit) return figure;
  const words = scan(unit, []);
  const isShare = /^[%‰]$/.test(unit) || phraseAt(language.amounts.percent, words, 0) > 0;
  const kind = isShare ? 'percent' : figure.text.includes(unit) ? figure.kind : 'plain';
  const measure = kind === 'plain' ? null : unit;
  const marked = { ...figure.marked, end: Math.max(figure.span.end, qualifierEnd(figure)) };
  return { ...figure, unit, kind, marked, amount: { ...figure.amount, kind, measure } };
}

/** A measure that was no unit is not marked; a qualifier behind the number is. */
function qualifierEnd({ marked, span, qualifier, unit }: Figure): number {
  const length = marked.end - span.end;
  return qualifier !== null && unit === null && length > 0 ? marked.end : span.end;
}

function withValue(figure: Figure, value: FigureCorrection['value']): Figure {
  if (value === null) return figure;
  const [first, last] = typeof value === 'number' ? [value] : value;
  const amountOf = (number: number): Amount => ({
    ...figure.amount,
    ...{ value: number, step: stepOf(number), scale: 1, fraction: false },
  });
  const isSame = String(figure.value) === String(value);
  if (isSame) return figure;
  return {
    ...figure,
    value,
    malformed: false,
    amount: amountOf(first),
    end: last === undefined ? null : amountOf(last),
  };
}

function withQualifier(
  figure: Figure,
  { qualifier, bound }: FigureCorrection,
  { figures: { qualifiers } }: Language,
): Figure {
  if (bound === 'exactly') {
    const marked = { ...figure.marked, start: figure.span.start };
    return { ...figure, marked, qualifier: null, sense: null, bound: null };
  }
  const words = qualifier?.toLowerCase() ?? '';
  const known = qualifiers.before.senses.get(words) ?? qualifiers.after.senses.get(words) ?? null;
  const sense = bound ?? (qualifier === null ? figure.sense : known);
  return { ...figure, qualifier: qualifier ?? figure.qualifier, sense, bound: boundOf(sense) };
}

/** Whether a figure has something in common with a stretch of its passage. */
export function meets({ span }: Pick<FoundFigure, 'span'>, { start, end }: Span): boolean {
  return span.start < end && start < span.end;
}
