import type { Clauses } from '../clauses/clauses.ts';
import { hungUpTo, isFree } from '../clauses/leads.ts';
import type { Phrase } from '../clauses/phrase.ts';
import { isWriter } from '../clauses/writers.ts';
import { firstFrom, type TokenSpan } from '../sentences/bounds.ts';
import { isMark } from '../tokens/token.ts';

/** Those who say something in a sentence, in its order; verbs without a subject and things say nothing. */
export function tellersIn({ verbs }: Clauses, { from, to }: TokenSpan): Phrase[] {
  return verbs
    .slice(firstFrom(verbs, from), firstFrom(verbs, to))
    .filter(({ force, form, reported }) => force === 'says' && form !== 'passive' && !reported)
    .flatMap(({ subject }) => (subject && subject.kind !== 'thing' ? [subject] : []));
}

/** “So Horvat”, “according to Horvat”: by whom a sentence is so. */
export function accordedIn({ accorded }: Clauses, { from, to }: TokenSpan): Phrase | undefined {
  const first = accorded[firstFrom(accorded, from)];
  return first && first.from < to ? first : undefined;
}

/** A sentence in the mood that tells what somebody else said, in which nobody says anything outright. */
export function reports(clauses: Clauses, { from, to }: TokenSpan): boolean {
  const { verbs } = clauses;
  const own = verbs.slice(firstFrom(verbs, from), firstFrom(verbs, to));
  return (
    own.every(
      ({ force, reported, subject }) => force === 'other' || reported || subject === null,
    ) && clauses.reports(from, to)
  );
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
    const teller = tellersIn(clauses, sentence).at(-1) ?? accordedIn(clauses, sentence);
    if (teller) return teller;
    if (!reports(clauses, sentence)) return subjectIn(clauses, sentence);
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
