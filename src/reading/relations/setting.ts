import type { Figure } from '../figures/figure.ts';
import type { NounWords } from '../figures/noun-words.ts';
import type { QualifierWords } from '../figures/qualifiers.ts';
import type { Parsed } from '../parsed.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import type { Relation } from '../types.ts';
import type { RelationWords } from './words.ts';

/** A figure with its number in the reading. */
export interface Numbered {
  index: number;
  figure: Figure;
}

/** One sentence with its figures, the figures of the sentence before it (`earlier`) and of the one before that (`past`). */
export interface Setting {
  parsed: Parsed;
  sentence: TokenSpan;
  figures: readonly Numbered[];
  earlier: readonly Numbered[];
  past: readonly Numbered[];
  words: RelationWords;
  qualifiers: QualifierWords;
  nouns: NounWords;
}

/** The text of a cue that stands in these tokens. */
export function relation(
  setting: Setting,
  kind: Relation['kind'],
  cue: TokenSpan,
  total: number | null,
  parts: readonly number[],
  holds: Relation['holds'],
): Relation {
  const { tokens, passage } = setting.parsed;
  const span = { start: tokens[cue.from]?.start ?? 0, end: tokens[cue.to - 1]?.end ?? 0 };
  return { kind, passage, cue: span, total, parts, holds };
}

/** The token where a figure begins, with its qualifier. */
export function startOf(setting: Setting, { figure }: Numbered): number {
  let at = figure.amount.from;
  while (at > 0 && (setting.parsed.tokens[at - 1]?.start ?? -1) >= figure.marked.start) at--;
  return at;
}

/** True if two figures can be added or compared: both counts, or both in one currency or in per cent. */
export function sameKind(a: Figure, b: Figure): boolean {
  const [x, y] = [a.amount, b.amount];
  if (x.kind === y.kind) return x.kind !== 'money' || x.measure === y.measure;
  return isBareMoney(a, b) || isBareMoney(b, a);
}

/** “40 million euros this year and 35 million next”: the currency is told once. */
function isBareMoney(bare: Figure, money: Figure): boolean {
  const { kind, scale } = bare.amount;
  return kind === 'plain' && scale > 1 && bare.unit === null && money.amount.kind === 'money';
}

/** True if a figure counts people or things, and is no fraction, duration or range. */
export function isCount(figure: Figure, isMeasure: (unit: string) => boolean): boolean {
  return (
    figure.amount.kind === 'plain' &&
    !figure.amount.fraction &&
    !figure.end &&
    !figure.malformed &&
    !(figure.unit !== null && isMeasure(figure.unit))
  );
}
