import type { Correct } from './corrected.ts';
import { weighed } from './doubts/doubts.ts';
import type { Figure } from './figures/figure.ts';
import { withHeadings } from './figures/headings.ts';
import { readFigures } from './figures/read-figures.ts';
import type { Language } from './languages/language.ts';
import { digitReader } from './numbers/digits.ts';
import { parseAll, type Parsed } from './parsed.ts';
import { withDeclared } from './relations/sums/declared.ts';
import { relationsOf } from './relations/relations.ts';
import { textSpan } from './sentences/bounds.ts';
import type { Said } from './speakers/credits/sayers.ts';
import { readSaid } from './speakers/said.ts';
import type { FoundFigure, Passage, Reading } from './types.ts';

/** What a figure tells, less what it was made from. */
function told(figure: Figure, said: Said): FoundFigure {
  const { passage, span, marked, text, headed, value, kind, unit, malformed, sentence } = figure;
  const { qualifier, sense, bound } = figure;
  const limit = { qualifier, sense, bound };
  const number = { passage, span, marked, text, headed, value, kind, unit };
  return { ...number, ...limit, malformed, ...said, sentence };
}

/** The passages of a text as they are read, and the figures found in them. */
export function figuresIn(
  passages: readonly Passage[],
  language: Language,
): { parsed: readonly Parsed[]; figures: Figure[] } {
  const parsed = parseAll(passages, language);
  const reader = digitReader(
    parsed.map(({ tokens }) => tokens),
    language.digits,
  );
  const found = parsed.flatMap((passage) => readFigures(passage, reader, language));
  return { parsed, figures: withHeadings(found, parsed, reader, language) };
}

/**
 * Reads a text: its sentences, figures, quotations, and what its words say of the figures. Offsets are UTF-16 code
 * units in the text of each passage; the time is proportional to the length.
 * @param correct goes over the figures before it is read how they hang together
 * @param why whether the clues are told for and against speakers, and for and against what may be wrong
 */
export function readPassages(
  passages: readonly Passage[],
  language: Language,
  correct: Correct = (figures) => ({ figures: [...figures], sums: [] }),
  why = false,
): Reading {
  const { parsed, figures: found } = figuresIn(passages, language);
  const { figures, sums } = correct(found, parsed);
  const { relations, doubts, suspicions } = weighed(
    parsed,
    figures,
    language,
    relationsOf(parsed, figures, language),
    why,
  );
  const { sayers, ...quoted } = readSaid(parsed, figures, language, why);
  const declared = new Set<number | null>(sums.map(({ total }) => total));
  return {
    sentences: parsed.map(({ tokens, sentences }) =>
      sentences.map((sentence) => textSpan(tokens, sentence)),
    ),
    figures: figures.map((figure, at) => told(figure, sayers[at] ?? { saidBy: null })),
    ...quoted,
    relations: withDeclared(relations, sums, figures),
    doubts: doubts.filter(({ total }) => !declared.has(total)),
    ...(suspicions ? { suspicions } : {}),
  };
}
