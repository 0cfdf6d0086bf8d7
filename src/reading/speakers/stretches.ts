import { firstWhere } from '../../first-where.ts';
import type { Clauses } from '../clauses/clauses.ts';
import { phraseAt, phraseBefore } from '../tokens/phrases.ts';
import { isCapitalised, isMark, type Token } from '../tokens/token.ts';
import { mainBehind } from '../clauses/leads.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { firstFrom, sentenceAt } from '../sentences/bounds.ts';
import type { SpeechWords } from '../clauses/speech-words.ts';
import type { Pair } from '../text/marks.ts';
import type { Decided, Stretch } from './candidate.ts';
import { claimantBefore, type Tellers, type Told } from './tellers.ts';

/** Words of somebody’s that are counted: more tell no more. */
const MOST_WORDS = 30;
/** “‘Why?’ Ann Bell, the mayor of Leeds, asked”: its verb stands no further. */
const LONGEST_TAG = 12;

/** As printed, also where every noun has one. */
const hasCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/** “Walter "el Ruso" Quintana”: between the parts of a name. */
function isNickname({ parsed: { tokens } }: Clauses, { open, close }: Pair): boolean {
  return (
    close - open <= 4 &&
    isCapitalised(tokens[open - 1]) &&
    isCapitalised(tokens[close + 1]) &&
    !isMark(tokens[close - 1], '.,!?…')
  );
}

/** “‘Why?’ Bell asked.”: the last token of the words, or the first of what tells who says them and only seems a sentence. */
function lastOf({ verbs, parsed: { tokens } }: Clauses, { close }: Pair): number {
  const verb = isMark(tokens[close - 1], '?!…') ? verbs[firstFrom(verbs, close)] : undefined;
  const isTag = verb?.force === 'says' && verb.from <= close + LONGEST_TAG;
  return isTag && verb.subject && verb.subject.from <= close + 2 ? close + 1 : close;
}

/** Of those who say something, the last who stands before some words. */
function lastBefore({ tellers, ends }: Told, open: number): Phrase | undefined {
  return tellers[firstWhere(0, tellers.length, (at) => (ends[at] ?? 0) > open) - 1];
}

/** “Elle se dit « bouleversée »”, but not “le lieu dit « … »”: what somebody says of themselves is no term. */
function isSaidOfOneself({ verbs }: Clauses, { open }: Pair): boolean {
  const verb = verbs[firstFrom(verbs, open) - 1];
  if (verb?.to !== open || verb.force !== 'says' || verb.at === verb.from) return false;
  return verb.subject !== null && verb.subject.kind !== 'thing' && verb.form === 'finite';
}

/** “Face the Nation”: small words amid those with capitals are as good as these, where nouns have none. */
function isSmallWord({ lower }: Token, words: SpeechWords): boolean {
  if (words.nounsHaveCapitals) return false;
  const small = [words.prepositions, words.joins, words.definite, words.indefinite];
  return small.some((list) => list.has(lower)) || words.passive.has(lower);
}

/** “Wird im ‘Blatt’ zitiert”: the paper in which somebody is quoted. */
function isPaper({ parsed: { tokens }, words }: Clauses, { open, close }: Pair): boolean {
  const [before, after] = [tokens[open - 1]?.lower ?? '', tokens[close + 1]?.lower ?? ''];
  return words.locatives.has(before) && words.quoting.has(after);
}

/** A stretch between marks with what is seen of it at once. */
export function stretchOf(all: Tellers, pair: Pair, last: Decided | null): Stretch {
  const { clauses } = all;
  const { parsed, words } = clauses;
  const { tokens, sentences } = parsed;
  const first = sentenceAt(sentences, pair.open);
  const final = sentenceAt(sentences, Math.min(lastOf(clauses, pair), tokens.length - 1));
  const inner = tokens
    .slice(pair.open + 1, Math.min(pair.close, pair.open + MOST_WORDS))
    .filter(({ kind }) => kind === 'word' || kind === 'digits');
  const ends = new Set([inner[0], inner.at(-1)]);
  const long = inner.filter(
    (token) => token.text.length > 2 && (ends.has(token) || !isSmallWord(token, words)),
  );
  const [word] = inner;
  const capital = word?.kind === 'digits' || hasCapital(word);
  const isTold = clauses.tells(first.from, final.to);
  const told = all.in({ from: first.from, to: final.to });
  const { tellers, isCredited } = told;
  const isReported = !isCredited && told.isReported;
  const claimant = claimantBefore(clauses, first.from, pair.open);
  const rest = tokens.slice(pair.close + 1, Math.min(final.to, pair.close + 4));
  return {
    clauses,
    pair,
    last,
    capital,
    sentence: { from: first.from, to: Math.max(final.to, pair.close + 1) },
    opensSentence: first.from >= pair.open,
    endsSentence: rest.length < 3 && rest.every(({ kind }) => kind === 'mark'),
    words: inner.length,
    speech: isMark(tokens[pair.close - 1], ',.!?…—') || isMark(tokens[pair.close + 1], ','),
    // “Zensur in Pantoffeln”: where every noun has a capital, nouns alone are no name.
    named:
      long.length > 1 &&
      long.every((token) => hasCapital(token)) &&
      long.some(({ common }) => !common) &&
      !long.every(({ text }) => text === text.toUpperCase()),
    closed: isMark(tokens[pair.close - 1], '.'),
    comma: isMark(tokens[pair.close - 1], ',') || isMark(tokens[pair.close + 1], ','),
    before: tokens[pair.open - 1]?.lower ?? '',
    titled:
      (capital && phraseBefore(words.titleCues, tokens, pair.open) > 0) ||
      (capital && isPaper(clauses, pair)) ||
      clauses.isName(pair),
    termed:
      (phraseBefore(words.phraseCues, tokens, pair.open) > 0 && !isSaidOfOneself(clauses, pair)) ||
      phraseAt(words.phraseFollowers, tokens, pair.close + 1) > 0,
    nickname: isNickname(clauses, pair),
    isTold,
    tellers,
    lastTeller: lastBefore(told, pair.open),
    anew: all.anew(first.from, pair.open),
    claimant,
    main: mainBehind(clauses, first.from, pair.open, claimant !== null),
    isCredited,
    isReported,
    reportedBy: isReported ? all.reporterBefore(first.from) : null,
    apart: last ? parsed.passage - last.stretch.clauses.parsed.passage : 99,
  };
}
