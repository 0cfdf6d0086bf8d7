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
  const { mentions, parsed } = told;
  return cuesOf(told, 'part').flatMap(({ from: at, to }) => {
    const value = parts.get(parsed.tokens[at]?.lower ?? '');
    if (value === undefined || mentions.some((one) => one.from <= at && at < one.to)) return [];
    const from = startOf(told, at, value);
    return from === undefined ? [] : [inWords(told, from, to, value)];
  });
}

const known = new WeakMap<Told, readonly Mention[]>();
const none: readonly Mention[] = [];

/**
 * Shares of a sentence in words that are no figures, since they do not say what they are of: “half walk, and the other
 * quarter …”. Beside shares that are figures they may tell the rest of one whole.
 */
export function partWords(told: Told, view: View): readonly Mention[] {
  if (!told.byRole.has('part')) return none;
  const before = known.get(told);
  if (before) return before;
  const words = found(told, view);
  known.set(told, words);
  return words;
}
