import { isAcronym } from '../names/name-shapes.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { phraseAt } from '../tokens/phrases.ts';
import { isCapitalised, isMark, touches } from '../tokens/token.ts';
import {
  AUXILIARIES,
  beforeTurned,
  helps,
  isAuxiliaryTo,
  isHelped,
  type Seen,
} from './auxiliaries.ts';
import { isSomebodys } from './people-ends.ts';
import type { Verb } from './phrase.ts';
import { isRuledNoun } from './ruled-nouns.ts';
import {
  BETWEEN,
  BREAK,
  DEFINITE,
  INDEFINITE,
  is,
  JOIN,
  LENDING,
  NOUN,
  OWNER,
  PASSIVE,
  PREPOSITION,
  PROCLITIC,
  PRONOUN,
  RELATIVE,
  SAYING,
  SAYS_IN_PHRASE,
  STATED,
  VERB,
} from './senses.ts';
import type { SpeechWords } from './speech-words.ts';

/** “His claims”, “the reports”: a noun that looks like a verb. */
function isNoun(tokens: Tokens, senses: readonly number[], at: number): boolean {
  const before = tokens[at - 1];
  const lower = before?.lower ?? '';
  if (isMark(before, "'’") || lower.endsWith("'s") || before?.kind === 'digits') return true;
  // “Fez uma única pergunta”
  if (is(senses, at, STATED) && is(senses, at - 2, INDEFINITE) && before?.kind === 'word')
    if (!is(senses, at - 1, NOUN | PREPOSITION | BREAK | JOIN | RELATIVE | PRONOUN | BETWEEN))
      return true;
  // “Said talks had failed”
  if (is(senses, at - 1, SAYING) && is(senses, at + 1, VERB) && is(senses, at + 1, BETWEEN))
    return true;
  if ([before, tokens[at + 1]].some((near) => isMark(near, '-‑') && !near.spaced)) return true;
  if (is(senses, at, STATED) && /^\p{Lu}/u.test(before?.text ?? '')) {
    const further = tokens[at - 2]?.lower ?? '';
    if (further.endsWith("'s") || is(senses, at - 2, DEFINITE | INDEFINITE)) return true;
  }
  return (
    is(senses, at - 1, DEFINITE | INDEFINITE) ||
    (is(senses, at - 1, OWNER) && !is(senses, at - 1, PRONOUN))
  );
}

/** “Horvat la juge”: behind a subject, what is like an article stands for whom something is done to. */
function takesClitic(
  tokens: Tokens,
  senses: readonly number[],
  closed: readonly number[],
  at: number,
): boolean {
  if (!is(senses, at - 1, DEFINITE) || !is(senses, at - 1, BETWEEN) || closed[at - 1]) return false;
  // “« On tient », la rassure Horvat”
  if (isBehindSpeech(tokens, at - 1)) return true;
  return is(senses, at - 2, PRONOUN) || (closed[at - 2] === 1 && tokens[at - 2]?.kind === 'word');
}

/** Right behind words in marks and a comma. */
const isBehindSpeech = (tokens: Tokens, at: number): boolean =>
  isMark(tokens[at - 1], ',') && isMark(tokens[at - 2], '”"»“’');

/** « On tient », savoure-t-il: behind words in marks, whatever a pronoun stands right behind says them. */
function isTurned(
  tokens: Tokens,
  senses: readonly number[],
  at: number,
  words: SpeechWords,
): boolean {
  if (words.grammar.head !== 'first' || !isBehindSpeech(tokens, at)) return false;
  const isSmall = is(senses, at, PREPOSITION | BREAK | JOIN | RELATIVE | BETWEEN | PRONOUN);
  const next = tokens[at + 1]?.text.length === 1 ? at + 2 : at + 1;
  return !isSmall && tokens[at]?.capital === false && is(senses, next, PRONOUN);
}

function forceOf(seen: Seen, at: number): Verb['force'] | null {
  const { tokens, senses, closed, people, words } = seen;
  const token = tokens[at];
  // “Berichte”, “Worte”: a noun by its capital.
  if (!token || token.common) return null;
  if (isTurned(tokens, senses, at, words)) return 'says';
  // “Ne se dérobe pas”
  if (
    !is(senses, at, SAYING | LENDING | VERB) &&
    (is(senses, at, BETWEEN | PRONOUN | DEFINITE) || !is(senses, at - 1, PROCLITIC)) &&
    !isSomebodys(token, senses, people, at, words) &&
    (words.grammar.formOf?.(token.lower) !== 'helped' || !isHelped(seen, at))
  )
    return null;
  if (!words.nounsHaveCapitals)
    if (isNoun(tokens, senses, at) && !takesClitic(tokens, senses, closed, at)) return null;
  if (isRuledNoun(tokens, senses, at, words)) return null;
  // “The Islamic State”: inside a sentence a capital is a name’s.
  const isNamed = isCapitalised(token) && tokens[at - 1]?.kind === 'word';
  if (!isNamed && is(senses, at, SAYING)) return 'says';
  if (!isNamed && is(senses, at, LENDING)) return 'lends';
  // “Salió tarde”: where subjects are left out, a verb may open its sentence.
  const isOpening =
    words.grammar.dropsSubjects === 'and opens with any verb' && !isNamed && is(senses, at, VERB);
  return isCapitalised(token) && !isOpening ? null : 'other';
}

/** Behind a verb and the pronouns that hyphens hang on it: “disse-lhe”. */
function withPronouns(
  tokens: Tokens,
  senses: readonly number[],
  end: number,
  { grammar }: SpeechWords,
): number {
  let to = end;
  // “Dit-il”: elsewhere such a pronoun is the subject.
  if (!grammar.dropsSubjects) return to;
  while (isMark(tokens[to], '-‑') && touches(tokens[to]) && is(senses, to + 1, BETWEEN)) to += 2;
  return to;
}

/** The verbs of a passage outside quotation marks, each with its auxiliaries. */
export function verbsOf(seen: Seen): Verb[] {
  const { tokens, senses, closed: inMarks, words } = seen;
  const { formOf } = words.grammar;
  const verbs: Verb[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (inMarks[at] || tokens[at]?.kind !== 'word') continue;
    const phrase = is(senses, at, SAYS_IN_PHRASE) ? phraseAt(words.sayingPhrases, tokens, at) : 0;
    const force = phrase > 0 ? 'says' : forceOf(seen, at);
    if (force === null) continue;
    let from = at;
    let isPassive = false;
    let isCopular = false;
    let isOwn = false;
    let form = formOf?.(tokens[at]?.lower ?? '');
    let isReported = form === 'reported';
    let isOfSeveral = form === 'of several';
    while (from > at - AUXILIARIES) {
      const before = beforeTurned(seen, from);
      if (!is(senses, before, BETWEEN) || inMarks[before]) break;
      // “The WHO said”
      if (isAcronym(tokens[before]?.text ?? '')) break;
      from = before;
      const small = tokens[from]?.lower ?? '';
      isPassive ||= is(senses, from, PASSIVE);
      isCopular ||= words.copulas.has(small);
      isOwn ||= is(senses, from, PROCLITIC);
      form = formOf?.(small);
      isReported ||= form === 'reported';
      isOfSeveral ||= form === 'of several';
    }
    // “Est accusé”, but not “s’est excusé”
    isPassive ||= isCopular && !isOwn && force !== 'other';
    const { lower } = tokens[at] ?? { lower: '' };
    if (formOf?.(lower) === 'participle')
      isPassive ||= !tokens.slice(from, at).some((_, near) => is(senses, from + near, VERB));
    // “Has said”: what helps a verb is none of its own.
    while (isAuxiliaryTo(from, verbs.at(-1), senses)) verbs.pop();
    const last = verbs.at(-1);
    // “Shot back”, “wrote back”: what stands right behind a verb of saying lends nothing.
    if (last?.force === 'says' && force === 'lends' && last.to >= at && from === at) continue;
    if (last && last.to > from) from = last.to;
    if (words.verbsEndClauses && helps(last, at, force, senses)) {
      last.to = at + 1;
      if (is(senses, at, PASSIVE)) last.form = 'passive';
      last.reported ||= isReported;
      continue;
    }
    // “Was saying” has a subject of its own.
    const isGerund = words.isGerund(lower) && !isPassive;
    // “Como disse Horvat”: an infinitive that has an ending of its own is none without it.
    const isRuled =
      !words.grammar.dropsSubjects &&
      is(senses, from - 1, PREPOSITION) &&
      !is(senses, from - 1, JOIN);
    verbs.push({
      from,
      at,
      to: withPronouns(tokens, senses, at + Math.max(1, phrase), words),
      force,
      subject: null,
      tie: null,
      reported: isReported,
      several: isOfSeveral,
      form: isGerund
        ? 'gerund'
        : isPassive && !words.isGerund(lower)
          ? 'passive'
          : isRuled
            ? 'infinitive'
            : 'finite',
    });
  }
  return verbs;
}
