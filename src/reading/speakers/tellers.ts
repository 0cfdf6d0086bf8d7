import type { Clauses } from '../clauses/clauses.ts';
import { hungUpTo, isFree } from '../clauses/leads.ts';
import type { Phrase, Verb } from '../clauses/phrase.ts';
import { isWriter } from '../clauses/writers.ts';
import { firstFrom, type TokenSpan } from '../sentences/bounds.ts';
import { isMark } from '../tokens/token.ts';

/** What a sentence, or several in a row, tell of who says something. */
export interface Told {
  to: number;
  /** Those who say something, in order; verbs without a subject and things say nothing. */
  tellers: readonly Phrase[];
  /** Before which token each of these, or one behind it, ends. */
  ends: Readonly<Int32Array>;
  /** “So Horvat”, “according to Horvat”: by whom it is so. */
  accorded: Phrase | null;
  /** “Horvat said”, “the mayor called it”, “according to Horvat”: it names somebody who tells something. */
  isCredited: boolean;
  /** Its first verb that stands in no clause of its own is in the mood that tells what somebody else said. */
  isInMood: boolean;
  /** It is in that mood, and nobody in it says anything outright. */
  isReported: boolean;
}

/** What was told already, by where it begins: all words in marks of a sentence, and those behind it, ask the same. */
const known = new WeakMap<Clauses, Map<number, Told>>();

/** What some sentences tell of who says something. */
export function toldIn(clauses: Clauses, span: TokenSpan): Told {
  let all = known.get(clauses);
  if (!all) known.set(clauses, (all = new Map<number, Told>()));
  const before = all.get(span.from);
  if (before?.to === span.to) return before;
  const told = tell(clauses, span);
  all.set(span.from, told);
  return told;
}

function tell(clauses: Clauses, { from, to }: TokenSpan): Told {
  const { verbs, accorded } = clauses;
  const own = verbs.slice(firstFrom(verbs, from), firstFrom(verbs, to));
  const source = accorded[firstFrom(accorded, from)];
  const by = source && source.from < to ? source : null;
  const tells = own.some(({ subject, force, form, reported }) => {
    const isSomebody = subject !== null && subject.kind !== 'thing' && subject.from >= from;
    return isSomebody && force !== 'other' && form !== 'passive' && !reported;
  });
  const isOutright = own.some(
    ({ force, reported, subject }) => force !== 'other' && !reported && subject !== null,
  );
  const isInMood = clauses.reports(from, to);
  const tellers = tellersOf(own);
  return {
    to,
    tellers,
    ends: endsOf(tellers),
    accorded: by,
    isCredited: tells || by !== null,
    isInMood,
    isReported: isInMood && !isOutright,
  };
}

/** The first token behind any of some phrases from each on. */
function endsOf(phrases: readonly Phrase[]): Int32Array {
  const ends = new Int32Array(phrases.length);
  let first = Infinity;
  for (let at = phrases.length - 1; at >= 0; at--)
    ends[at] = first = Math.min(first, phrases[at]?.to ?? first);
  return ends;
}

/** Whoever says several things in a row is told once. */
function tellersOf(verbs: readonly Verb[]): Phrase[] {
  const tellers: Phrase[] = [];
  for (const { force, form, reported, subject } of verbs) {
    if (force !== 'says' || form === 'passive' || reported) continue;
    if (subject && subject.kind !== 'thing' && subject !== tellers.at(-1)) tellers.push(subject);
  }
  return tellers;
}

/** Whoever says something last in a sentence, or by whom it is so. */
export function lastTeller(clauses: Clauses, sentence: TokenSpan): Phrase | null {
  const { tellers, accorded } = toldIn(clauses, sentence);
  return tellers.at(-1) ?? accorded;
}

/** “Kritik kam von Horvat. Das Tor bleibe zu”: by whom some words are that a sentence begins with. */
function writerIn({ phrases, parsed, words }: Clauses, { from, to }: TokenSpan): Phrase | null {
  if (!words.statements.has(parsed.tokens[from]?.lower ?? '')) return null;
  const own = phrases.slice(firstFrom(phrases, from), firstFrom(phrases, to));
  return own.find(({ ruler, kind }) => words.agents.has(ruler) && kind !== 'thing') ?? null;
}

/** So many sentences in the mood of reported speech go on with one speaker. */
const MOST_REPORTED = 6;

/** “Horvat widersprach. Das Tor bleibe zu”: whoever a sentence is about may be whose words the next one reports. */
export function subjectIn(clauses: Clauses, { from, to }: TokenSpan): Phrase | null {
  const { verbs } = clauses;
  // “Ob Blum kommt, ließ Horvat offen.”
  const hung = hungUpTo(clauses, { from, to });
  const about = verbs
    .slice(firstFrom(verbs, from), firstFrom(verbs, to))
    .find(
      ({ from: at, subject, tie }) =>
        at >= hung &&
        tie !== 'relative' &&
        subject !== null &&
        subject.from >= from &&
        isFree(clauses, subject),
    )?.subject;
  if (!about) return writerIn(clauses, { from, to });
  return about.kind !== 'thing' && about.kind !== 'unnamed' ? about : null;
}

/** “Horvat sagte nein. Das Tor bleibe zu. Es sei ‘alt’”: whom the last sentence before that is told outright lets speak. */
export function reporterBefore(clauses: Clauses, from: number): Phrase | null {
  let to = from;
  for (let count = 0; to > 0 && count < MOST_REPORTED; count++) {
    const sentence = clauses.sentenceAt(to - 1);
    const teller = lastTeller(clauses, sentence);
    if (teller) return teller;
    if (!toldIn(clauses, sentence).isReported) return subjectIn(clauses, sentence);
    to = sentence.from;
  }
  return null;
}

/** So many phrases before some words are asked whether the words hang on a claim of theirs. */
const CLAIMANTS = 6;

/** “Der Vorwurf des Vereins, es sei ‘alt’”: on whose claim the clause of some words hangs that reports it. */
export function claimantBefore(clauses: Clauses, from: number, open: number): Phrase | null {
  const { phrases, verbs, words, parsed } = clauses;
  const next = firstFrom(phrases, open);
  return (
    phrases.slice(Math.max(firstFrom(phrases, from), next - CLAIMANTS), next).findLast((phrase) => {
      const behind = parsed.tokens[phrase.to];
      const hangs = isMark(behind, ',') || words.complementizers.has(behind?.lower ?? '');
      const own = verbs[firstFrom(verbs, phrase.to)];
      const isReported = own !== undefined && own.from < open && own.reported;
      return hangs && isReported && isWriter(clauses, phrase) && !clauses.tells(phrase.to, open);
    }) ?? null
  );
}
