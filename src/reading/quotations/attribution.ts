import { phraseAt } from '../tokens/phrases.ts';
import { isMark, touches } from '../tokens/token.ts';
import type { Pair } from './marks.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import type { Scope, Surroundings } from './scope.ts';
import { claimant, clauseSubject, hangsOnClause, isOfThing, isVerb } from './clauses.ts';
import type { SpeechWords } from './speech-words.ts';
import { subjectAfter } from './subjects-after.ts';
import { definite, subjectBefore, type Subject } from './subjects.ts';

/** Who is said to have said the words, and by which verb. */
export interface Attribution {
  subject: Subject;
  /** The verb of saying, or “according to”. */
  verb: TokenSpan | null;
  /** The verb introduces speech, and does not only lend words. */
  saying: boolean;
  /** “Had been called”: the verb tells nobody who spoke. */
  passive: boolean;
}

/** The subject of a sentence stands among its first words. */
const OPENING = 4;
const ENDS_SPEECH = '.,!?…';

function attribution(
  scope: Scope,
  verb: TokenSpan,
  subject: Subject | null,
  words: SpeechWords,
): Attribution {
  const saying = words.saying.has(scope.tokens[verb.from]?.lower ?? '') || verb.to - verb.from > 1;
  const hears =
    words.passive.has(scope.tokens[verb.from - 1]?.lower ?? '') &&
    !words.isGerund(scope.tokens[verb.from]?.lower ?? '');
  const passive = hears && !saying;
  const dropped: Subject = words.dropsSubjects
    ? { kind: 'pronoun', pronoun: 'any', ...verb }
    : { kind: 'unnamed' };
  return { subject: hears ? { kind: 'unnamed' } : (subject ?? dropped), verb, saying, passive };
}

/** Looks behind the pair: “…,” said Smith; “…,” Smith said; “…”, according to Smith. */
function after(scope: Scope, around: Surroundings, words: SpeechWords): Attribution | null {
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
    if (tokens[at]?.kind !== 'word' || !words.saying.has(tokens[at]?.lower ?? '')) continue;
    const verb = { from: at, to: at + 1 };
    const before = at > start ? subjectBefore(tokens, at, start, index, words) : null;
    const subject = before ?? subjectAfter(tokens, at + 1, around.after.to, index, words);
    return attribution(scope, verb, subject, words);
  }
  return null;
}

/** “Moscow, said Andrei Guskov, the ambassador, …”: the verb between commas, its subject behind it. */
function isInverted({ tokens, index }: Scope, verb: number): boolean {
  const mention = index.startingAt.get(verb + 1);
  return mention !== undefined && isMark(tokens[verb - 1], ',') && isMark(tokens[mention.to], ',');
}

/** “The BBC quoted Ann Bell as saying”: the name before “as”, not the subject of the sentence. */
function quotedAs({ tokens, index }: Scope, verb: number, words: SpeechWords): Subject | null {
  const mention = tokens[verb - 1]?.lower === words.as ? index.endingAt.get(verb - 1) : undefined;
  return mention ? { kind: 'name', mention, from: mention.from, to: mention.to } : null;
}

function subjectOf(
  scope: Scope,
  verb: number,
  { from, to }: TokenSpan,
  words: SpeechWords,
): Subject | null {
  const { tokens, index } = scope;
  const before = subjectBefore(tokens, verb, from, index, words);
  const behind = before === null || (before.kind === 'unnamed' && isInverted(scope, verb));
  return behind ? subjectAfter(tokens, verb + 1, to, index, words) : before;
}

/** “Was condemned by Ann Bell as ‘a farce’”: who did what a passive tells. */
function agentOf(
  { tokens, index }: Scope,
  verb: number,
  to: number,
  words: SpeechWords,
): Subject | null {
  const passive =
    words.passive.has(tokens[verb - 1]?.lower ?? '') &&
    words.agents.has(tokens[verb + 1]?.lower ?? '');
  const subject = passive ? subjectAfter(tokens, verb + 2, to, index, words) : null;
  return subject?.kind === 'unnamed' ? null : subject;
}

/** Looks before the pair: Smith said: “…”; Smith called it “…”; according to Smith, “…”; Smith: “…”. */
function before(scope: Scope, around: Surroundings, words: SpeechWords): Attribution | null {
  const { tokens, index } = scope;
  const { to } = around.before;
  let { from } = around.before;
  while (from < to && scope.tokens[from]?.kind === 'mark') from++;
  // “Sen, who rates it ‘a buy’”: a relative clause that no comma has closed lends its words to nobody.
  let closed = isMark(tokens[to - 1], ',');
  for (let at = to - 1; at >= from; at--) {
    if (isMark(tokens[at], ',')) {
      if (!closed && words.who.has(tokens[at + 1]?.lower ?? '')) return null;
      closed = true;
    }
    const phrase =
      phraseAt(words.accordingTo, tokens, at) ||
      (at === around.sentence.from ? phraseAt(words.accordingFirst, tokens, at) : 0);
    if (phrase > 0)
      return attribution(
        scope,
        { from: at, to: at + phrase },
        subjectAfter(tokens, at + phrase, to, index, words),
        words,
      );
    const owner = claimant(scope, at, words);
    if (owner)
      return { subject: owner, verb: { from: at, to: at + 1 }, saying: false, passive: false };
    if (!isVerb(tokens, at, words)) continue;
    const verb = { from: at, to: at + 1 };
    const doer = agentOf(scope, at, to, words);
    if (doer) return { subject: doer, verb, saying: false, passive: false };
    if (isOfThing(scope, at, words)) return attribution(scope, verb, { kind: 'unnamed' }, words);
    if (hangsOnClause(scope, at, from, words))
      return attribution(
        scope,
        verb,
        quotedAs(scope, at, words) ?? clauseSubject(scope, from, at, words),
        words,
      );
    return attribution(scope, verb, subjectOf(scope, at, { from, to }, words), words);
  }
  const label = isMark(tokens[to - 1], ':') ? index.endingAt.get(to - 1) : undefined;
  if (label && !label.possessive && (label.from - from <= 2 || label.words.length > 1)) {
    return {
      subject: { kind: 'name', mention: label, from: label.from, to: label.to },
      verb: null,
      saying: true,
      passive: false,
    };
  }
  if (!isMark(tokens[to - 1], ':')) return null;
  const start = around.sentence.from;
  const subject = clauseSubject(scope, start, Math.min(to, start + OPENING), words);
  const role = definite(tokens, to - 2, start, words);
  if (!subject && role.kind !== 'unnamed')
    return { subject: role, verb: null, saying: true, passive: false };
  return subject && { subject, verb: null, saying: true, passive: false };
}

/** “She was called ‘a liar’ by Ann Bell”: who did, where the verb itself tells nobody. */
function byAgent(
  scope: Scope,
  around: Surroundings,
  found: Attribution | null,
  words: SpeechWords,
): Attribution | null {
  const { from, to } = around.after;
  if (!found?.passive || !words.agents.has(scope.tokens[from]?.lower ?? '')) return found;
  const subject = subjectAfter(scope.tokens, from + 1, to, scope.index, words);
  return subject && subject.kind !== 'unnamed' ? { ...found, subject, passive: false } : found;
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

/** Looks between dashes inside the pair: «… —dijo Rascón—. …». */
function inside(scope: Scope, pair: Pair, words: SpeechWords): Attribution | null {
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

/** True if the words in marks end as speech ends before its tag. */
export function endsAsSpeech(scope: Scope, pair: Pair): boolean {
  return isMark(scope.tokens[pair.close - 1], ENDS_SPEECH);
}

/** The attribution in the sentence of the pair; `null` if it holds none. */
export function attributionOf(
  scope: Scope,
  pair: Pair,
  around: Surroundings,
  words: SpeechWords,
): Attribution | null {
  const between = inside(scope, pair, words);
  if (between) return between;
  const next = scope.tokens[around.after.from];
  const tagged =
    around.after.to > around.after.from &&
    (endsAsSpeech(scope, pair) ||
      isMark(next, ',') ||
      words.saying.has(next?.lower ?? '') ||
      around.opensSentence);
  const behind = (): Attribution | null => after(scope, around, words);
  const ahead = (): Attribution | null =>
    byAgent(scope, around, before(scope, around, words), words);
  return tagged && !isMark(scope.tokens[pair.open - 1], ':') && !closesClause(scope, around, words)
    ? (behind() ?? ahead())
    : (ahead() ?? behind());
}
