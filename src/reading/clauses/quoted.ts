import { firstFrom } from '../sentences/bounds.ts';
import type { ClauseParts } from './parts.ts';
import type { Phrase, Verb } from './phrase.ts';

/** So many phrases behind such a verb may be the one that it quotes. */
const FARTHEST = 3;

/** True for a verb by which somebody tells what another said: quotes, cited. */
export function isQuoting(
  { words, parsed }: Pick<ClauseParts, 'words' | 'parsed'>,
  { at }: Verb,
): boolean {
  return words.quoting.has(parsed.tokens[at]?.lower ?? '');
}

/** “The Post quotes Horvat”, “quoted the Post Horvat” with the subject behind the verb, as in German. */
function objectOf(clauses: ClauseParts, verb: Verb): Phrase | null {
  const { phrases } = clauses;
  const { to } = clauses.sentenceAt(verb.from);
  const first = firstFrom(phrases, verb.to);
  for (const phrase of phrases.slice(first, first + FARTHEST)) {
    if (phrase.from >= to) return null;
    const may = phrase !== verb.subject && phrase.ruler === '' && !phrase.modifies;
    if (may && phrase.kind !== 'thing' && phrase.kind !== 'unnamed') return phrase;
  }
  return null;
}

const NOBODY: ReadonlyMap<Phrase, Verb> = new Map();

/** Those of a passage whose words somebody else tells, with the verb that does. */
export function quotedIn(clauses: ClauseParts): ReadonlyMap<Phrase, Verb> {
  const verbs = clauses.verbs.filter((verb) => isQuoting(clauses, verb));
  if (verbs.length === 0) return NOBODY;
  const quoted = new Map<Phrase, Verb>();
  for (const verb of verbs) {
    const phrase = verb.form === 'passive' ? verb.subject : objectOf(clauses, verb);
    if (phrase) quoted.set(phrase, verb);
  }
  return quoted;
}
