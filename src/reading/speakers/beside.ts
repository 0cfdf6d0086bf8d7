import { listedIn } from '../tokens/entries.ts';
import { isMark, type Token } from '../tokens/token.ts';
import type { Stretch } from './candidate.ts';
import type { Clauses } from '../clauses/clauses.ts';
import type { Phrase, Verb } from '../clauses/phrase.ts';
import { isOfPaper, isWriter } from '../clauses/writers.ts';
import type { Pair } from '../text/marks.ts';

/** “Horvat’s latest claim”: what somebody owns lends their words. */
export function isClaimed({ parsed: { tokens }, words }: Clauses, from: number): boolean {
  const isStated = listedIn(words.statements);
  for (let at = from; at < from + 4; at++) {
    const token = tokens[at];
    if (token && isStated(token.entry)) return true;
  }
  return false;
}

/** “Horvat’s ‘never again’ pledge”: the words themselves stand before what she owns. */
export function isClaimedAround(
  clauses: Clauses,
  { open, close }: Pair,
  { modifies, to }: Phrase,
): boolean {
  return modifies && to === open && isClaimed(clauses, close + 1);
}

/** “A letter from Horvat”, “a statement by the board”, “Horvat issued a statement”. */
export function isAuthor(clauses: Clauses, phrase: Phrase): boolean {
  const { startingAt, words } = clauses;
  const isPaper = (near: Phrase | undefined): boolean =>
    near?.kind === 'thing' && words.statements.has(near.head);
  if (phrase.ruler !== '') return isWriter(clauses, phrase);
  return phrase.verbs.some(({ force, to }) => force === 'other' && isPaper(startingAt.get(to)));
}

/** “Horvat and Blum”: somebody named stands on the other side of a small word. */
export function isOneOfSeveral(
  { startingAt, endingAt, parsed: { tokens }, words }: Clauses,
  { from, to }: Phrase,
): boolean {
  const join = listedIn(words.joins);
  const isJoin = (token: Token | undefined): boolean => token !== undefined && join(token.entry);
  return (
    (isJoin(tokens[to]) && startingAt.get(to + 1)?.kind === 'name') ||
    (isJoin(tokens[from - 1]) && endingAt.get(from - 1)?.kind === 'name')
  );
}

/** “Horvat (‘It must close.’)”: speech in brackets right behind somebody’s name is theirs. */
export function isBracketed(
  { clauses: { parsed }, pair, speech }: Stretch,
  { kind, to }: Phrase,
): boolean {
  const { tokens } = parsed;
  const isOpen = kind === 'name' && to === pair.open - 1 && isMark(tokens[to], '(');
  return isOpen && speech && isMark(tokens[pair.close + 1], ')');
}

/** “Heißt es in dem Bericht”: whoever the text tells of wrote it. */
export function speaksForPaper(
  clauses: Clauses,
  { kind, head }: Phrase,
  verb: Verb | null,
): boolean {
  const isNobody = kind === 'unnamed' && clauses.words.impersonal.has(head);
  return isNobody && verb?.force === 'says' && isOfPaper(clauses, verb);
}

/** “«No», explicó cuando Horvat preguntó”: what she says is no part of what tells who said the words. */
export function isAsideBehind(clauses: Clauses, { close }: Pair, { from }: Phrase): boolean {
  const { parsed, words } = clauses;
  if (words.grammar.dropsSubjects === undefined) return false;
  return words.breaks.has(parsed.tokens[from - 1]?.lower ?? '') && clauses.tells(close, from);
}
