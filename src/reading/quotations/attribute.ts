import { phraseAt } from '../tokens/phrases.ts';
import { isMark } from '../tokens/token.ts';
import { asideBefore } from './asides.ts';
import { attribution, type Attribution } from './attribution.ts';
import { proseSubject } from './prose-subjects.ts';
import type { Pair } from './marks.ts';
import type { Scope, Surroundings } from './scope.ts';
import { claimant, hangsOnClause, isOfThing, isVerb } from './clauses.ts';
import { authorBehind } from './documents.ts';
import { agentOf, byAgent } from './agents.ts';
import { beforeColon, openingSubject } from './openings.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';
import { antecedentOf, isTeller } from './subjects.ts';
import { subjectOf } from './verb-subjects.ts';
import { viewHolder } from './view-holders.ts';
import { taggedAfter, taggedInside } from './tags.ts';

/** Nothing but adverbs and auxiliaries stands between a pair and a verb so near to it. */
const NEAR = 3;
const ENDS_SPEECH = '.,!?…';

/** “The BBC quoted Ann Bell as saying”: the name before “as”, not the subject of the sentence. */
function quotedAs({ tokens, index }: Scope, verb: number, words: SpeechWords): Subject | null {
  const mention = tokens[verb - 1]?.lower === words.as ? index.endingAt.get(verb - 1) : undefined;
  return mention ? { kind: 'name', mention, from: mention.from, to: mention.to } : null;
}

/** “El fiscal, que pide veinte años”: whoever stands before the comma. */
function antecedent(
  { tokens, index }: Scope,
  verb: number,
  floor: number,
  words: SpeechWords,
): Subject | null {
  const relative = words.relatives.has(tokens[verb - 1]?.lower ?? '');
  if (!words.headFirst || !relative || !isMark(tokens[verb - 2], ',')) return null;
  const found = antecedentOf(tokens, verb - 2, floor, index, words);
  // “Lamentó el resultado, que atribuyó a «…»”: of a thing, which the subject of the sentence speaks of.
  const isObject = words.attributing.has(tokens[verb]?.lower ?? '') && found.kind === 'role';
  return isObject && !isTeller(found.role.head, words) ? null : found;
}

/** Looks before the pair: Smith said: “…”; Smith called it “…”; according to Smith, “…”; Smith: “…”. */
function before(scope: Scope, around: Surroundings, words: SpeechWords): Attribution | null {
  const { tokens } = scope;
  const { to } = around.before;
  let { from } = around.before;
  while (from < to && scope.tokens[from]?.kind === 'mark') from++;
  // “An analyst who has a ‘buy’ rating”: a relative clause that no comma has closed lends its words to nobody.
  let closed = isMark(tokens[to - 1], ',:');
  for (let at = to - 1; at >= from; at--) {
    if (!closed && !words.headFirst && words.who.has(tokens[at + 1]?.lower ?? '')) return null;
    closed ||= isMark(tokens[at], ',');
    const phrase =
      phraseAt(words.accordingTo, tokens, at) ||
      (at === around.sentence.from ? phraseAt(words.accordingFirst, tokens, at) : 0);
    if (phrase > 0)
      return attribution(
        scope,
        { from: at, to: at + phrase },
        viewHolder(scope, at, at + phrase, to, words),
        words,
      );
    const view = phraseAt(words.theirView, tokens, at);
    if (view > 0) return attribution(scope, { from: at, to: at + view }, null, words);
    const owner = claimant(scope, at, { from, to }, words);
    if (owner)
      return { subject: owner, verb: { from: at, to: at + 1 }, saying: false, passive: false };
    if (!isVerb(tokens, at, words)) continue;
    const verb = { from: at, to: at + 1 };
    const aside = asideBefore(scope, at, from, words);
    if (aside) return aside;
    const doer = agentOf(scope, at, to, words);
    if (doer) return { subject: doer, verb, saying: false, passive: false };
    const author = authorBehind(scope, at, to, words);
    if (author) return attribution(scope, verb, author, words);
    if (isOfThing(scope, at, words)) return attribution(scope, verb, { kind: 'unnamed' }, words);
    if (hangsOnClause(scope, at, from, words))
      return attribution(
        scope,
        verb,
        quotedAs(scope, at, words) ??
          antecedent(scope, at, from, words) ??
          openingSubject(scope, from, at, words),
        words,
      );
    const subject = subjectOf(scope, at, { from, to }, words);
    // “La crítica de «La Vanguardia» habló de «…»”: the subject stands before the pair that stands before the verb.
    const isBehindPair = words.dropsSubjects && from > around.sentence.from && at - from < NEAR;
    const lost = subject === null && isBehindPair && !isMark(tokens[from - 1], ',');
    return attribution(scope, verb, lost ? { kind: 'unnamed' } : subject, words);
  }
  return isMark(tokens[to - 1], ':') ? beforeColon(scope, around, words) : null;
}

/** “While Smith says it is ‘good’, Jones says …”, “Smith says it is ‘good’, but Jones …”: the words are of the clause before. */
function closesClause(scope: Scope, around: Surroundings, words: SpeechWords): boolean {
  const { from } = around.after;
  const comma = isMark(scope.tokens[from], ',');
  const opening = scope.tokens[around.sentence.from]?.lower ?? '';
  return (
    comma &&
    !around.opensSentence &&
    (words.conjunctions.has(scope.tokens[from + 1]?.lower ?? '') || words.clauseBreaks.has(opening))
  );
}

/** True if the words in marks end as speech ends before its tag. */
export function endsAsSpeech(scope: Scope, pair: Pair): boolean {
  return isMark(scope.tokens[pair.close - 1], ENDS_SPEECH);
}

/** “«Me quedo»: el alcalde reta al Gobierno”: who does something behind the colon. */
function announcer(scope: Scope, around: Surroundings, words: SpeechWords): Attribution | null {
  const { from, to } = around.after;
  if (!words.dropsSubjects || !around.opensSentence || !isMark(scope.tokens[from], ':'))
    return null;
  const subject = proseSubject(scope, { from: from + 1, to }, words);
  const isTold = subject?.kind === 'name' || subject?.kind === 'role';
  return isTold ? { subject, verb: null, saying: true, passive: false } : null;
}

/** The attribution in the sentence of the pair; `null` if it holds none. */
export function attributionOf(
  scope: Scope,
  pair: Pair,
  around: Surroundings,
  words: SpeechWords,
): Attribution | null {
  const between = taggedInside(scope, pair, words);
  if (between) return between;
  const next = scope.tokens[around.after.from];
  const tagged =
    around.after.to > around.after.from &&
    (endsAsSpeech(scope, pair) ||
      isMark(next, ',') ||
      words.saying.has(next?.lower ?? '') ||
      around.opensSentence);
  const behind = (): Attribution | null => taggedAfter(scope, around, words);
  // “He said, ‘Why?’ I told him, ‘Because.’”
  const isSaid =
    !words.dropsSubjects &&
    isMark(scope.tokens[pair.open - 1], ',') &&
    words.saying.has(scope.tokens[pair.open - 2]?.lower ?? '');
  const introduced = isSaid || isMark(scope.tokens[pair.open - 1], ':');
  const own = introduced && isMark(next, ',') ? behind() : null;
  // “El gremio fue claro: «…», dijo Gil”: whoever the tag itself names.
  if (own?.subject.kind === 'name' && own.verb?.from === around.after.from + 1) return own;
  const announced = announcer(scope, around, words);
  if (announced && behind() === null) return announced;
  const ahead = (): Attribution | null =>
    byAgent(scope, around, before(scope, around, words), words);
  // “Gil dijo que es «malo», algo que Ana Polo negó”: a verb further on tells of somebody else.
  const isTail = words.dropsSubjects && tagged && !introduced && !around.opensSentence;
  const saidBefore = isTail ? ahead() : null;
  const isTold = saidBefore?.saying === true && saidBefore.subject.kind !== 'unnamed';
  if (isTold && saidBefore.subject.kind !== 'pronoun') {
    const later = behind();
    const tag = around.after.from + (isMark(next, ',') ? 1 : 0);
    return later?.verb?.from === tag ? later : saidBefore;
  }
  // “When Gil called me ‘a liar’, I said ‘no’”: the verb that touches the words, not the next clause’s.
  const isTouched = !around.opensSentence && isVerb(scope.tokens, pair.open - 1, words);
  return tagged && !isTouched && !introduced && !closesClause(scope, around, words)
    ? (behind() ?? ahead())
    : (ahead() ?? behind());
}
