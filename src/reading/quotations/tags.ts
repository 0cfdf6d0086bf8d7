import { phraseAt } from '../tokens/phrases.ts';
import { isMark, touches } from '../tokens/token.ts';
import { attribution, type Attribution } from './attribution.ts';
import type { Pair } from './marks.ts';
import { isVerb } from './clauses.ts';
import type { Scope, Surroundings } from './scope.ts';
import { isHuman } from './roles.ts';
import type { SpeechWords } from './speech-words.ts';
import { subjectAfter } from './subjects-after.ts';
import { subjectBefore } from './subjects.ts';

/** “«…», arrancó Gil”: a verb that stands where only a verb of saying can. */
function isTag(
  scope: Scope,
  around: Surroundings,
  at: number,
  start: number,
  words: SpeechWords,
): boolean {
  const { tokens } = scope;
  if (!around.opensSentence || start === around.after.from) return false;
  for (let before = start; before < at; before++)
    if (!words.between.has(tokens[before]?.lower ?? '')) return false;
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    (words.mayTag(token.lower) || tagsNow(scope, around, at, start, words))
  );
}

/** “«…», se burla”, “«…», suspira Gil”: a verb of any kind, beside nothing that could make it a noun. */
function tagsNow(
  { tokens, index }: Scope,
  around: Surroundings,
  at: number,
  start: number,
  words: SpeechWords,
): boolean {
  const token = tokens[at];
  if (!token || token.text !== token.lower || !words.mayTagNow(token.lower)) return false;
  const next = tokens[at + 1];
  const closes = at + 1 >= around.after.to || isMark(next, '.');
  const isTold =
    index.startingAt.has(at + 1) ||
    (words.definite.has(next?.lower ?? '') && isHuman(tokens[at + 2]?.lower ?? '', words));
  return isTold || (closes && at > start);
}

/** A verb of saying; “del jurado” holds none. */
function says({ tokens }: Scope, at: number, words: SpeechWords): boolean {
  const token = tokens[at];
  const isWord =
    token?.kind === 'word' &&
    (words.saying.has(token.lower) || phraseAt(words.sayingPhrases, tokens, at) > 0);
  return isWord && (!words.dropsSubjects || isVerb(tokens, at, words));
}

/** Looks behind the pair: “…,” said Smith; “…,” Smith said; “…”, according to Smith. */
export function taggedAfter(
  scope: Scope,
  around: Surroundings,
  words: SpeechWords,
): Attribution | null {
  const { tokens, index } = scope;
  const start = isMark(tokens[around.after.from], ',–—-')
    ? around.after.from + 1
    : around.after.from;
  for (let at = start; at < around.after.to; at++) {
    if (words.clauseBreaks.has(tokens[at]?.lower ?? '') && at <= start + 1) return null;
    const phrase = phraseAt(words.accordingTo, tokens, at);
    if (phrase > 0)
      return attribution(
        scope,
        { from: at, to: at + phrase },
        subjectAfter(tokens, at + phrase, around.after.to, index, words),
        words,
      );
    const tags = isTag(scope, around, at, start, words);
    if (!tags && !says(scope, at, words)) continue;
    // “Said it was ‘late’, adding: ‘Too late’”: what is added stands behind.
    if (!words.dropsSubjects && at === start && words.isGerund(tokens[at]?.lower ?? ''))
      return null;
    const leads = tags && words.saying.has(tokens[at + 2]?.lower ?? '');
    const verb = { from: at, to: at + (leads ? 3 : 1) };
    const before = at > start ? subjectBefore(tokens, at, start, index, words) : null;
    const isSure = before !== null && (before.kind !== 'unnamed' || !words.dropsSubjects);
    const subject = isSure
      ? before
      : (subjectAfter(tokens, verb.to, around.after.to, index, words) ?? before);
    const found = attribution(scope, verb, subject, words);
    return tags ? { ...found, saying: true } : found;
  }
  return null;
}

/** Looks between dashes inside the pair: «… —dijo Rascón—. …». */
export function taggedInside(scope: Scope, pair: Pair, words: SpeechWords): Attribution | null {
  const { tokens, index } = scope;
  for (let at = pair.open + 1; at < pair.close; at++) {
    const verb = tokens[at + 1];
    if (!isMark(tokens[at], '—–') || !touches(verb) || !words.saying.has(verb.lower)) continue;
    let end = at + 2;
    while (end < pair.close && !isMark(tokens[end], '—–')) end++;
    return attribution(
      scope,
      { from: at + 1, to: at + 2 },
      subjectAfter(tokens, at + 2, end, index, words),
      words,
    );
  }
  return null;
}
