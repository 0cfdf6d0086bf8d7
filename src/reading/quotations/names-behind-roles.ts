import type { Mention } from './names.ts';
import { isHuman, isLowerWord } from './roles.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';

/** Before a name, without an article. */
const NAME_AHEAD = 4;

/** “Republican Trask Wendover”, “Overall leader Primo Zanetti”: the name behind words that only stand before one. */
export function nameAhead(
  { tokens, index }: Scope,
  from: number,
  words: SpeechWords,
): Mention | null {
  for (let at = from; at < from + NAME_AHEAD; at++) {
    const mention = index.startingAt.get(at);
    if (mention) return mention.possessive ? null : mention;
    const { kind, lower } = tokens[at] ?? { kind: 'mark', lower: '' };
    const ends = words.prepositions.has(lower) || words.clauseBreaks.has(lower);
    if (kind !== 'word' || ends || words.isAdverb(lower) || words.isGerund(lower)) return null;
  }
  return null;
}

/** “Old Town bar owner Ann Bell”: the name behind what somebody is in or for another. */
export function behindRole(
  { tokens, index }: Scope,
  { to, possessive }: Mention,
  words: SpeechWords,
): Mention | null {
  if (possessive || words.headFirst) return null;
  for (let at = to; at < to + NAME_AHEAD && isLowerWord(tokens, at); at++) {
    const mention = isHuman(tokens[at]?.lower ?? '', words) ? index.startingAt.get(at + 1) : null;
    if (mention) return mention.possessive ? null : mention;
    const { lower } = tokens[at] ?? { lower: '' };
    if (words.prepositions.has(lower) || words.saying.has(lower) || words.between.has(lower))
      return null;
  }
  return null;
}
