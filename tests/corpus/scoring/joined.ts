import type { Passage, Span } from '../../../src/reading/types.ts';

/** A text as one string, and the way into it from a place in a passage. */
interface Joined {
  text: string;
  at(passage: number, span: Span): Span;
}

/** The passages of a text one after the other, a line break between two. */
export function join(passages: readonly Passage[]): Joined {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of passages) {
    starts.push(length);
    length += text.length + 1;
  }
  return {
    text: passages.map(({ text }) => text).join('\n'),
    at(passage, { start, end }) {
      const from = starts[passage];
      if (from === undefined) throw new RangeError(`There is no passage ${passage}`);
      return { start: from + start, end: from + end };
    },
  };
}
