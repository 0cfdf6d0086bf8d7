import { lookUp } from '../tokens/entries.ts';
import { isMark } from '../tokens/token.ts';
import { inWords } from './in-words.ts';
import { cuesOf, type Mention, type Told } from './mentions.ts';
import type { View } from './view.ts';
import type { Cue } from './wording.ts';

/** Between “the other” and its part stand no more words: “the last remaining quarter”. */
const LEAD = 2;

/** Behind a part stand no more words to “that is left”. */
const LEFT = 4;

/** Where the words begin that make a share of a part: “the other tenth”, “a quarter”, “half”; nothing where none do. */
function startOf(told: Told, at: number, value: number): number | undefined {
  const { tokens } = told.parsed;
  const isHalf = value === 1 / 2;
  const isNear = ({ to }: Cue): boolean => to <= at && at - to <= LEAD;
  const rest = cuesOf(told, 'rest').find(isNear);
  if (rest) return rest.from;
  const isLeft = cuesOf(told, 'restBehind').some(({ from }) => from > at && from - at <= LEFT);
  // “The third” by itself is a rank, and “the last third” a part.
  const known = cuesOf(told, 'definite').find((cue) => isNear(cue) && (isLeft || cue.to < at));
  if (known && !isHalf) return known.from;
  const article = cuesOf(told, 'article').find(({ to }) => to === at);
  if (article) return article.from;
  const opens = at === told.span.from || isMark(tokens[at - 1], ',;:–—');
  const isListed = cuesOf(told, 'and').some(({ to }) => to === at);
  return isHalf && (opens || isListed) ? at : undefined;
}

function found(told: Told, { parts }: View): Mention[] {
  const { span, mentions, parsed } = told;
  const words: Mention[] = [];
  const look = lookUp(parts);
  for (let at = span.from; at < span.to; at++) {
    const token = parsed.tokens[at];
    const value = token ? look(token.entry) : null;
    if (value === null || mentions.some((one) => one.from <= at && at < one.to)) continue;
    const from = startOf(told, at, value);
    if (from === undefined) continue;
    words.push(inWords(told, from, at + 1, value));
  }
  return words;
}

const known = new WeakMap<Told, readonly Mention[]>();

/**
 * Shares of a sentence in words that are no figures, since they do not say what they are of: “half walk, and the other
 * quarter …”. Beside shares that are figures they may tell the rest of one whole.
 */
export function partWords(told: Told, view: View): readonly Mention[] {
  const words = known.get(told) ?? found(told, view);
  known.set(told, words);
  return words;
}
