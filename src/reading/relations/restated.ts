import type { TokenSpan } from '../sentences/bounds.ts';
import { phraseAt, phraseBefore } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import { wordAt } from './gaps.ts';
import { startOf, type Numbered, type Setting } from './setting.ts';

/** A number belongs to the one that it restates if no more than this stands between. */
const NEAREST = 5;
/** Before a whole stand no more words than “of the village's”. */
const MOST_LEADING = 4;

/** What was counted may be told further in so many words: “people asked”. */
const MOST_TRAILING = 3;

type Link = 'or' | 'bracket' | 'pause';

/** The mark that a link begins with, behind a few words of what was counted: “1,000 people asked, 400”. */
function linkFrom({ parsed: { tokens } }: Setting, before: Numbered, again: Numbered): number {
  const { unitEnd } = before.figure;
  for (let at = unitEnd; at < again.figure.amount.from && at <= unitEnd + MOST_TRAILING; at++)
    if (isMark(tokens[at], ',(—–')) return at;
  return unitEnd;
}

/** What links a number to one that says it again: “…, or about 25 percent”, “… (25%)”, “…, 25 percent,”. */
export function linkOf(setting: Setting, before: Numbered, again: Numbered): Link | null {
  const { tokens } = setting.parsed;
  const { words } = setting;
  const gap = tokens.slice(linkFrom(setting, before, again), startOf(setting, again));
  const [first] = gap;
  const isLinked =
    (isMark(first, ',(—–') || words.or.has(first?.lower ?? '')) &&
    gap.length <= NEAREST &&
    gap.every(
      (token) =>
        isMark(token, ',(—–') || words.shareLinks.has(token.lower) || words.or.has(token.lower),
    );
  if (!isLinked) return null;
  if (isMark(first, '(')) return 'bracket';
  return gap.some((token) => words.or.has(token.lower)) ? 'or' : 'pause';
}

/**
 * True if a number says the one before it again. After a mere pause it must stand alone or be “of the total”:
 * “12 of 48 members, 25 percent of them women” speaks of something else.
 */
export function restates(setting: Setting, before: Numbered, again: Numbered): boolean {
  const link = linkOf(setting, before, again);
  if (link !== 'pause') return link !== null;
  const { tokens } = setting.parsed;
  const behind = again.figure.amount.to;
  const end = behind + phraseAt(setting.words.ofTotal, tokens, behind);
  return (
    [end, again.figure.unitEnd].some((at) => isMark(tokens[at], ',;:.!?)—–')) ||
    end >= setting.sentence.to
  );
}

/** The token of “of” between a part and the whole that follows it: “12 of its 48”, “30 of the village's 120”. */
export function ofBetween(setting: Setting, part: Numbered, whole: Numbered): number | null {
  const { words, nouns } = setting;
  const cue = [part.figure.unitEnd, part.figure.amount.to].find((at) =>
    words.partOf.has(wordAt(setting, at)),
  );
  if (cue === undefined) return null;
  const start = startOf(setting, whole);
  const isLeading = (at: number): boolean =>
    words.determiners.has(wordAt(setting, at)) || nouns.isOwner(wordAt(setting, at));
  const last = start - 1;
  if (last < cue || start - cue > MOST_LEADING + 1) return null;
  for (let at = cue + 1; at < start; at++) {
    const isNameOfOwner = at < last && nouns.isOwner(wordAt(setting, last));
    if (!isLeading(at) && !isNameOfOwner) return null;
  }
  return cue;
}

/** “Of the 60 people”, “Out of 500 cows”: the words that open a clause with a whole; `null` where none do. */
export function openingOf(setting: Setting, whole: Numbered): TokenSpan | null {
  const { sentence, words } = setting;
  const { tokens } = setting.parsed;
  let to = startOf(setting, whole);
  while (words.determiners.has(tokens[to - 1]?.lower ?? '')) to--;
  const length = phraseBefore(words.wholeFirst, tokens, to);
  const from = to - length;
  const opens =
    from === sentence.from ||
    isMark(tokens[from - 1], ',;:—–"“‘') ||
    words.clauseOpeners.has(tokens[from - 1]?.lower ?? '');
  return length > 0 && opens ? { from, to } : null;
}
