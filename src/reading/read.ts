import type { Figure } from './figures/figures.ts';
import { readFigures } from './figures/read-figures.ts';
import type { Language } from './languages/language.ts';
import { digitReader } from './numbers/digits.ts';
import { parse } from './parsed.ts';
import { readQuotations } from './quotations/read-quotations.ts';
import { relationsOf } from './relations/relations.ts';
import { textSpan } from './sentences/bounds.ts';
import type { FoundFigure, Passage, Reading } from './types.ts';

/** What a figure tells, less what it was made from. */
function told(figure: Figure): FoundFigure {
  const { passage, span, marked, text, value, kind, unit, malformed, sentence } = figure;
  const { qualifier, sense, bound } = figure;
  const limit = { qualifier, sense, bound };
  return { passage, span, marked, text, value, kind, unit, ...limit, malformed, sentence };
}

/**
 * Reads a text: its sentences, figures, quotations, and what its words say of the figures. Offsets are UTF-16 code
 * units in the text of each passage; the time is proportional to the length.
 */
export function readPassages(passages: readonly Passage[], language: Language): Reading {
  const parsed = passages.map((passage, number) => parse(passage, number, language));
  const reader = digitReader(
    parsed.map(({ tokens }) => tokens),
    language.digits,
  );
  const figures = parsed.flatMap((passage) => readFigures(passage, reader, language));
  return {
    sentences: parsed.map(({ tokens, sentences }) =>
      sentences.map((sentence) => textSpan(tokens, sentence)),
    ),
    figures: figures.map(told),
    ...readQuotations(parsed, language),
    relations: relationsOf(parsed, figures, language),
  };
}
