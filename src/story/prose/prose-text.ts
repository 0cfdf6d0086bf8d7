import { firstWhere } from '../../first-where.ts';
import type { Span } from '../../reading/types.ts';
import { plain } from '../words.ts';

/** The prose of a story as one text, so that words may run from one passage into the next: along the row of a table. */
export interface ProseText {
  /** As printed, with plain spaces. */
  text: string;
  /** With straight marks too. */
  plain: string;
  /** Where a passage stands in the whole. */
  passage(passage: number): Span;
  /** A span of a passage as one of the whole. */
  within(passage: number, span: Span): Span;
  /** The passage that a position of the whole lies in, and the position there. */
  passageAt(position: number): { passage: number; position: number };
}

/** Joins the texts of passages, in their order, by single spaces. */
export function proseText(passages: readonly string[]): ProseText {
  const starts: number[] = [];
  let length = 0;
  for (const text of passages) {
    starts.push(length);
    length += text.length + 1;
  }
  const text = passages.join(' ').replace(/\s/g, ' ');
  return {
    text,
    plain: plain(text),
    passage: (passage) => ({
      start: starts[passage] ?? 0,
      end: (starts[passage] ?? 0) + (passages[passage]?.length ?? 0),
    }),
    within: (passage, { start, end }) => {
      const offset = starts[passage] ?? 0;
      return { start: start + offset, end: end + offset };
    },
    passageAt: (position) => {
      const next = firstWhere(1, starts.length, (at) => (starts[at] ?? Infinity) > position);
      const passage = next - 1;
      return { passage, position: position - (starts[passage] ?? 0) };
    },
  };
}
