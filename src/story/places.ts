import { positions } from '../checking/position.ts';
import type { Place } from '../checking/problem.ts';
import type { Part } from '../front-matter/yaml/split.ts';
import type { ProsePassage } from '../markdown/passages.ts';
import type { Span } from '../reading/types.ts';

/** Where things stand in the file of a story. */
export interface Places {
  /** A value of the front matter. */
  of: (path: readonly (string | number)[]) => Place;
  /** A position in a passage of the prose. */
  at: (passage: number, position: number) => Place;
  /** Words of a passage of the prose. */
  words: (passage: number, span: Span) => string;
}

/** Where things stand in a story, by where its front matter says that its values stand, and by its passages. */
export function placesIn(
  file: string,
  { body, placeOf }: { body: Part; placeOf: Places['of'] },
  passages: readonly ProsePassage[],
): Places & {
  /** An offset in the Markdown of the prose. */
  inBody: (offset: number) => Place;
} {
  const lineAndColumn = positions(body.text, body.line);
  const inBody = (offset: number) => ({ file, ...lineAndColumn(offset) });
  return {
    of: placeOf,
    at: (passage, position) => inBody(passages[passage]?.offsetOf(position) ?? 0),
    words: (passage, span) => wordsIn(passages[passage], span),
    inBody,
  };
}

/** The words of a span of a passage; none where there is no such passage. */
export const wordsIn = (passage: { text: string } | undefined, { start, end }: Span): string =>
  passage?.text.slice(start, end) ?? '';
