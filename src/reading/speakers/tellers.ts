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
  ends: readonly number[];
  /** “So Horvat”, “according to Horvat”: by whom it is so. */
  accorded: Phrase | null;
  /** “Horvat said”, “the mayor called it”, “according to Horvat”: it names somebody who tells something. */
  isCredited: boolean;
  /** Its first verb that stands in no clause of its own is in the mood that tells what somebody else said. */
  isInMood: boolean;
  /** It is in that mood, and nobody in it says anything outright. */
  isReported: boolean;
}

/**
 * Whether the first verb of a sentence that stands in no clause hung on another is in the mood that tells what somebody
 * else said: “Die Brücke, die lange hielt, sei zu”. A word behind the comma before it sends a verb into a clause of its own.
 */
function isInMood({ parsed, words }: Clauses, own: readonly Verb[], from: number): boolean {
  const { tokens } = parsed;
  let [clause, at] = [from, from];
  for (const verb of own) {
    for (; at < verb.at; at++) if (isMark(tokens[at], ',')) clause = at + 1;
    const { lower } = tokens[clause] ?? { lower: '' };
    const isHung = words.relatives.has(lower) || words.breaks.has(lower);
    if (clause === from || !isHung) return verb.reported;
  }
  return false;
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
  const isTold = own.some(({ reported }) => reported) && isInMood(clauses, own, from);
  const tellers = tellersOf(own);
  return {
    to,
    tellers,
    ends: endsOf(tellers),
    accorded: by,
    isCredited: tells || by !== null,
    isInMood: isTold,
    isReported: isTold && !isOutright,
  };
}

/** The first token behind any of some phrases from each on. */
function endsOf(phrases: readonly Phrase[]): number[] {
  const ends = phrases.map(({ to }) => to);
  for (let at = ends.length - 2; at >= 0; at--)
    ends[at] = Math.min(ends[at] ?? 0, ends[at + 1] ?? 0);
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

/** “Kritik kam von Horvat. Das Tor bleibe zu”: by whom some words are that a sentence begins with. */
function writerIn({ phrases, parsed, words }: Clauses, { from, to }: TokenSpan): Phrase | null {
  if (!words.statements.has(parsed.tokens[from]?.lower ?? '')) return null;
  const own = phrases.slice(firstFrom(phrases, from), firstFrom(phrases, to));
  return own.find(({ ruler, kind }) => words.agents.has(ruler) && kind !== 'thing') ?? null;
}

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

/** Whether a verb tells something, and its subject begins a clause behind a comma. */
function beginsAnew(
  { parsed: { tokens } }: Clauses,
  { subject, force, form, reported, tie }: Verb,
): boolean {
  const tells = force !== 'other' && form === 'finite' && !reported;
  const isBefore = tie === 'beside' || tie === 'apposed';
  return tells && isBefore && subject?.ruler === '' && isMark(tokens[subject.from - 1], ',;');
}

/** “Added”, “continued”: whether a verb goes on with what was said. */
export const goesOn = ({ parsed, words }: Clauses, { at, force }: Verb): boolean =>
  force === 'says' && words.goingOn.has(parsed.tokens[at]?.lower ?? '');

/** So many sentences in the mood of reported speech go on with one speaker. */
const MOST_REPORTED = 6;

/**
 * Who says something in each sentence of a passage: reckoned once, for all words in marks of a sentence, and those
 * behind it, ask the same.
 */
export class Tellers {
  readonly clauses: Clauses;
  readonly #told = new Map<number, Told>();
  /** Some verb of the passage is in the mood that tells what somebody else said. */
  readonly #hasMood: boolean;
  #anew: readonly Verb[] | null = null;
  #goingOn: ReadonlySet<Phrase | null> | null = null;

  constructor(clauses: Clauses) {
    this.clauses = clauses;
    this.#hasMood = clauses.verbs.some(({ reported }) => reported);
  }

  /** What a sentence, or several in a row, tell. */
  in(span: TokenSpan): Told {
    const before = this.#told.get(span.from);
    if (before?.to === span.to) return before;
    const told = tell(this.clauses, span);
    this.#told.set(span.from, told);
    return told;
  }

  /** Whether a sentence is in the mood that tells what somebody else said. */
  isInMood(sentence: TokenSpan): boolean {
    return this.#hasMood && this.in(sentence).isInMood;
  }

  /** Whoever says something last in a sentence, or by whom it is so. */
  last(sentence: TokenSpan): Phrase | null {
    const { tellers, accorded } = this.in(sentence);
    return tellers.at(-1) ?? accorded;
  }

  /** Whether somebody goes on with what was said. */
  goesOn(phrase: Phrase): boolean {
    const { clauses } = this;
    this.#goingOn ??= new Set(
      clauses.verbs.filter((verb) => goesOn(clauses, verb)).map(({ subject }) => subject),
    );
    return this.#goingOn.has(phrase);
  }

  /** “Deeb left, Horvat said: ‘…’”: the last who begins a clause behind a comma and tells something, between two places. */
  anew(from: number, to: number): Phrase | null {
    this.#anew ??= this.clauses.verbs.filter((verb) => beginsAnew(this.clauses, verb));
    const last = this.#anew[firstFrom(this.#anew, to) - 1];
    return last && last.from >= from ? last.subject : null;
  }

  /** “Horvat sagte nein. Das Tor bleibe zu. Es sei ‘alt’”: whom the last sentence before that is told outright lets speak. */
  reporterBefore(from: number): Phrase | null {
    let to = from;
    for (let count = 0; to > 0 && count < MOST_REPORTED; count++) {
      const sentence = this.clauses.sentenceAt(to - 1);
      const teller = this.last(sentence);
      if (teller) return teller;
      if (!this.in(sentence).isReported) return subjectIn(this.clauses, sentence);
      to = sentence.from;
    }
    return null;
  }
}
