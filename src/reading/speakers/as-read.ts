import type { Clauses } from '../clauses/clauses.ts';
import type { Phrase, Verb } from '../clauses/phrase.ts';
import { firstFrom, textSpan, type TokenSpan } from '../sentences/bounds.ts';
import type { ReadPhrase } from '../answer.ts';
import type { Candidate, Way } from './candidate.ts';

/** So many phrases of one sentence are told, and so many verbs. */
const MOST = 40;

const KINDS: Readonly<Record<Way, ReadPhrase['kind']>> = {
  ...{ name: 'name', pronoun: 'pronoun', role: 'role', body: 'body', unnamed: 'unnamed' },
  ...{ thing: 'thing', dropped: 'left out', goesOn: 'goes on', nobody: 'nobody' },
};

/** Words as they are printed. */
export function textOf({ tokens, text }: Clauses['parsed'], words: TokenSpan): string {
  const { start, end } = textSpan(tokens, words);
  return text.slice(start, end);
}

const does = ({ parsed }: Clauses, { from, to, force }: Verb): ReadPhrase['verbs'][number] => ({
  words: textOf(parsed, { from, to }),
  force,
});

const readPhrase = (clauses: Clauses, phrase: Phrase): ReadPhrase => ({
  kind: phrase.kind,
  words: textOf(clauses.parsed, phrase),
  behind: phrase.ruler || null,
  verbs: phrase.verbs.slice(0, MOST).map((verb) => does(clauses, verb)),
});

/** What the words of a candidate are taken for; its clauses are those of the passage where they stand. */
export function candidateAsRead({ way, phrase, verb }: Candidate, clauses: Clauses): ReadPhrase {
  const words = phrase?.mention ?? phrase ?? verb;
  return {
    kind: KINDS[way],
    words: words && textOf(clauses.parsed, words),
    behind: phrase?.ruler || null,
    verbs: verb && way !== 'dropped' ? [does(clauses, verb)] : [],
  };
}

/** Who and what stands in a sentence outside marks, and what each does. */
export function sentenceAsRead(clauses: Clauses, { from, to }: TokenSpan): ReadPhrase[] {
  const { phrases, verbs } = clauses;
  const first = firstFrom(phrases, from);
  const seen = phrases.slice(first, Math.min(first + MOST, firstFrom(phrases, to)));
  const next = firstFrom(verbs, from);
  const loose = verbs
    .slice(next, Math.min(next + MOST, firstFrom(verbs, to)))
    .filter(({ subject }) => subject === null)
    .map((verb) => does(clauses, verb));
  return [
    ...seen.map((phrase) => readPhrase(clauses, phrase)),
    ...(loose.length > 0
      ? [{ kind: 'no subject', words: null, behind: null, verbs: loose } as const]
      : []),
  ];
}
