import type { FoundFigure, Passage } from '../../reading/types.ts';
import { contextOf } from '../../story/context.ts';
import { cellNames } from '../../story/prose/cell-names.ts';

/** The sentence of a figure before and behind its marked words, with `#` for whatever else in it is a figure. */
export interface Surroundings {
  before: string;
  after: string;
  /** The headings of its row and column, where it stands in a table. */
  headings: readonly string[];
}

type Placed = Pick<FoundFigure, 'passage' | 'span' | 'marked' | 'sentence'>;

/**
 * What stands around the figures of a prose. No word beyond another figure names this one.
 */
export function surroundings(
  passages: readonly Passage[],
  figures: readonly Placed[],
): (figure: Placed) => Surroundings {
  const names = cellNames(passages);
  const inPassage = Map.groupBy(figures, ({ passage }) => passage);
  const masked = new Map<number, string>();
  const maskedText = (passage: number): string => {
    const known = masked.get(passage);
    if (known !== undefined) return known;
    let text = '';
    for (const { span } of inPassage.get(passage) ?? [])
      if (span.start >= text.length)
        text +=
          (passages[passage]?.text ?? '').slice(text.length, span.start) +
          '#'.repeat(span.end - span.start);
    text += (passages[passage]?.text ?? '').slice(text.length);
    masked.set(passage, text);
    return text;
  };
  return ({ passage, sentence, marked }) => {
    const context = contextOf(maskedText(passage), sentence, marked);
    return {
      before: context.text.slice(0, context.marked.start),
      after: context.text.slice(context.marked.end),
      headings: names.before(passage).split(' | ').filter(Boolean),
    };
  };
}
