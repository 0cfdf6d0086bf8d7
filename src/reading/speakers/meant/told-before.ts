import type { TokenSpan } from '../../sentences/bounds.ts';
import type { SpeakerText } from '../text.ts';

/** So many words in marks are gone back over. */
const MOST_PAIRS = 8;

/** Some tokens of a passage. */
export interface Place extends TokenSpan {
  passage: number;
}

/**
 * “‘…,’ Horvat said. ‘…. …’ ¶ ‘…,’ she said”: the last sentence before a place, in this paragraph or at the end of the one
 * before, of which a word stands outside marks; `null` where there is none.
 */
export function toldBefore(text: SpeakerText, passage: number, from: number): Place | null {
  const own = from > 0 ? passage : passage - 1;
  const clauses = text.clauses(own);
  if (!clauses) return null;
  let to = from > 0 ? from : clauses.parsed.tokens.length;
  for (let count = 0; to > 0 && count < MOST_PAIRS; count++) {
    const sentence = clauses.sentenceAt(to - 1);
    const pair = clauses.pairAt(sentence.from);
    if (!pair || pair.close < sentence.to - 1) return { passage: own, from: sentence.from, to };
    const first = clauses.sentenceAt(pair.open);
    // “Horvat told us: ‘…. …’ ¶ She added”
    to = pair.open > first.from ? first.to : first.from;
  }
  return null;
}
