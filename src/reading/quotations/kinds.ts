import { phraseBefore } from '../tokens/phrases.ts';
import { isCapitalised, isMark, type Token } from '../tokens/token.ts';
import type { FoundQuotation } from '../types.ts';
import { endsAsSpeech } from './attribute.ts';
import type { Attribution } from './attribution.ts';
import type { Pair } from './marks.ts';
import type { Scope, Surroundings } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';

/** Words of somebody's that nobody is named with are a phrase up to this many. */
const LONGEST_PHRASE = 4;

function firstWord(scope: Scope, pair: Pair): Token | undefined {
  return scope.tokens
    .slice(pair.open + 1, Math.min(pair.close, pair.open + 6))
    .find((token) => token.kind === 'word' || token.kind === 'digits');
}

function wordCount(scope: Scope, pair: Pair): number {
  let count = 0;
  for (let at = pair.open + 1; at < pair.close && count <= LONGEST_PHRASE; at++)
    if (scope.tokens[at]?.kind === 'word') count++;
  return count;
}

function isName(scope: Scope, pair: Pair): boolean {
  const inner = scope.tokens
    .slice(pair.open + 1, Math.min(pair.close, pair.open + 12))
    .filter((token) => token.kind === 'word' && token.text.length > 2);
  const shouted = inner.every((token) => token.text === token.text.toUpperCase());
  return inner.length > 1 && !shouted && inner.every((token) => isCapitalised(token));
}

/** “Walter "el Ruso" Quintana”: between the parts of a name. */
export function isNickname({ tokens }: Scope, pair: Pair): boolean {
  return (
    pair.close - pair.open <= 4 &&
    isCapitalised(tokens[pair.open - 1]) &&
    isCapitalised(tokens[pair.close + 1]) &&
    !isMark(tokens[pair.close - 1], '.,!?…')
  );
}

/** “What she calls ‘magic’”: a name for something that is somebody's own. */
function isTheirs(pair: Pair, found: Attribution | null): boolean {
  const own = found?.subject.kind === 'name' || found?.subject.kind === 'pronoun';
  return own && found.verb?.to === pair.open && !found.passive;
}

/**
 * What kind a stretch in marks is. `continues` tells that it goes on with a direct quotation that its sentence or
 * the paragraph before it began; `followsSpeech` that a direct quotation stands before it in its paragraph.
 */
export function kindOf(
  scope: Scope,
  pair: Pair,
  around: Surroundings,
  found: Attribution | null,
  continues: boolean,
  followsSpeech: boolean,
  words: SpeechWords,
): FoundQuotation['kind'] {
  if (
    isNickname(scope, pair) ||
    (isCapitalised(firstWord(scope, pair)) &&
      phraseBefore(words.titleCues, scope.tokens, pair.open) > 0) ||
    (phraseBefore(words.phraseCues, scope.tokens, pair.open) > 0 && !isTheirs(pair, found)) ||
    words.phraseFollowers.has(scope.tokens[pair.close + 1]?.lower ?? '')
  )
    return 'phrase';
  if (continues) return 'direct';
  const isShort = wordCount(scope, pair) <= LONGEST_PHRASE;
  if (isShort && found?.passive === true) return 'phrase';
  const first = firstWord(scope, pair);
  const capital = first?.kind === 'digits' || isCapitalised(first);
  const lead = scope.tokens[pair.open - 1];
  const introduced = isMark(lead, ':') || (isMark(lead, ',') && found?.saying === true);
  const speech = endsAsSpeech(scope, pair);
  const isInside = found?.verb != null && found.verb.from > pair.open && found.verb.to < pair.close;
  if (isInside) return 'direct';
  const tagged = found?.saying === true && (around.opensSentence || introduced);
  if (
    isName(scope, pair) &&
    !(tagged && found.subject.kind !== 'unnamed' && (speech || introduced))
  )
    return around.opensSentence && speech && followsSpeech ? 'direct' : 'phrase';
  const isWhole =
    around.opensSentence &&
    scope.tokens
      .slice(around.after.from, Math.min(around.after.to, around.after.from + 3))
      .every((token) => token.kind === 'mark') &&
    around.after.to - around.after.from < 3;
  if (capital && !found && isWhole && (followsSpeech || !isShort)) return 'direct';
  const announced =
    around.opensSentence && wordCount(scope, pair) > 2 && isMark(scope.tokens[pair.close + 1], ':');
  if (capital && (tagged || announced || introduced || (speech && around.opensSentence)))
    return 'direct';
  if (
    capital &&
    speech &&
    !isMark(scope.tokens[pair.close - 1], ',') &&
    found?.saying === true &&
    !isShort
  )
    return 'direct';
  if (found) return 'partial';
  return isShort && scope.tokens[pair.open - 1]?.lower !== words.as ? 'phrase' : 'partial';
}
