import type { Pair } from '../../text/marks.ts';
import type { Clauses } from '../clauses.ts';

/** So many words are the title of a book or a show. */
const LONGEST_TITLE = 8;

/** “Horvat, author of ‘River Days,’ said”: a few words in marks with capitals, and a word before them. */
export function isTitle({ parsed: { tokens } }: Clauses, { open, close }: Pair): boolean {
  if (close - open > LONGEST_TITLE + 1 || tokens[open - 1]?.kind !== 'word') return false;
  return tokens
    .slice(open + 1, close)
    .every(
      ({ kind, text }, at) =>
        kind !== 'word' || /^\p{Lu}/u.test(text) || (at > 0 && text.length < 4),
    );
}
