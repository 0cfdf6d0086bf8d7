import type { FoundQuotation } from '../types.ts';
import type { Stretch } from './candidate.ts';
import type { Belief } from './choose.ts';

/** Words of somebody’s that nobody is named with are a phrase up to this many. */
const LONGEST_PHRASE = 4;
/** A sentence has so many words at least. */
const SHORTEST_SENTENCE = 3;

/** What kind a stretch in marks is: who says it decides whether it is said at all, its form whether whole. */
export function kindOf(stretch: Stretch, { candidates, shares }: Belief): FoundQuotation['kind'] {
  let best = 0;
  shares.forEach((share, at) => {
    if (share > (shares[best] ?? 0)) best = at;
  });
  const candidate = candidates[best];
  const isSaid = candidate !== undefined && candidate.way !== 'nobody';
  const { capital, speech, opensSentence, endsSentence, words, last, apart, before } = stretch;
  const isWhole = capital && opensSentence && (speech || endsSentence);
  const isLed = capital && (before === ':' || before === ',') && (words > 2 || speech);
  if (stretch.nickname || stretch.titled) return 'phrase';
  if (!isSaid) {
    // “We have waited.”: a whole sentence with its own full stop is said, if not by whom.
    const fewest = stretch.closed ? SHORTEST_SENTENCE : LONGEST_PHRASE + 1;
    if (isWhole && words >= fewest && !stretch.named) return 'direct';
    if (isLed && words > LONGEST_PHRASE && !stretch.named) return 'direct';
    return words > 2 * LONGEST_PHRASE && !stretch.named ? 'partial' : 'phrase';
  }
  // “‘The war,’ Polo said, ‘will end.’”
  const goesOn =
    (candidate.way === 'goesOn' || (before === ',' && last?.stretch.comma === true)) &&
    apart === 0 &&
    last?.kind === 'direct' &&
    last.stretch.pair.open >= stretch.sentence.from;
  if (goesOn || (isWhole && candidate.verb?.force !== 'lends') || (isWhole && speech))
    return 'direct';
  if (isLed && candidate.verb?.force !== 'lends') return 'direct';
  return capital &&
    speech &&
    !opensSentence &&
    words > LONGEST_PHRASE &&
    before !== '' &&
    candidate.verb?.force === 'says' &&
    !isMid(stretch)
    ? 'direct'
    : 'partial';
}

function isMid({ before }: Stretch): boolean {
  return /^\p{L}/u.test(before);
}
