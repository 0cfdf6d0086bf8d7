import type { Tokens } from '../numbers/numeral.ts';
import type { Token } from '../tokens/token.ts';
import type { Mention } from './names.ts';
import type { SpeechWords } from './speech-words.ts';

/** A role between a comma and a name is no longer than this. */
const ROLE = 6;

/** True if nothing but titles and a role stands between a comma and a name: “, state Rep. Lyle Cutter”. */
export function startOfTitle(
  mention: Mention,
  comma: number,
  tokens: Tokens,
  words: SpeechWords,
): boolean {
  const between = tokens.slice(comma + 1, mention.from);
  const fits = (token: Token): boolean =>
    token.kind === 'mark' ||
    token.text.charAt(0) !== token.lower.charAt(0) ||
    (token.kind === 'word' &&
      mention.words.length > 1 &&
      !words.prepositions.has(token.lower) &&
      !words.clauseBreaks.has(token.lower) &&
      !words.relatives.has(token.lower) &&
      !words.attributing.has(token.lower) &&
      !words.isGerund(token.lower));
  return between.length <= ROLE && between.every(fits);
}
