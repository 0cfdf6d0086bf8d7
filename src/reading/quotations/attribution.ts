import { phraseAt } from '../tokens/phrases.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import type { Scope } from './scope.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Subject } from './subject.ts';

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

/** The attribution to a verb of saying and its subject; a verb that shows none may stand for whoever spoke before. */
export function attribution(
  scope: Scope,
  verb: TokenSpan,
  subject: Subject | null,
  words: SpeechWords,
): Attribution {
  const saying =
    words.saying.has(scope.tokens[verb.from]?.lower ?? '') ||
    verb.to - verb.from > 1 ||
    phraseAt(words.sayingPhrases, scope.tokens, verb.from) > 0;
  const hears =
    words.passive.has(scope.tokens[verb.from - 1]?.lower ?? '') &&
    !words.isGerund(scope.tokens[verb.from]?.lower ?? '');
  const passive = hears && !saying;
  const { mark, verbs } = words.impersonal;
  const impersonal =
    scope.tokens[verb.from - 1]?.lower === mark && verbs.has(scope.tokens[verb.from]?.lower ?? '');
  const told = scope.tokens[verb.to - 1]?.lower ?? '';
  const several = words.isPlural(told) && (words.saying.has(told) || words.attributing.has(told));
  const dropped: Subject = words.dropsSubjects
    ? { kind: 'pronoun', pronoun: words.ofSelf.has(told) ? 'self' : 'any', ...verb }
    : { kind: 'unnamed' };
  const nobody = hears || impersonal || several;
  return {
    subject: nobody ? { kind: 'unnamed' } : (subject ?? dropped),
    verb,
    saying,
    passive,
  };
}
