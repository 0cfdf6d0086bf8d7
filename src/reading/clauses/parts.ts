import type { Parsed } from '../parsed.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import type { ByToken } from '../tokens/by-token.ts';
import type { Phrase, Verb } from './phrase.ts';
import type { SpeechWords } from './speech-words.ts';

/** What stands in a passage outside quotation marks, before subjects and verbs are tied. */
export interface ClauseParts {
  readonly parsed: Parsed;
  readonly words: SpeechWords;
  readonly phrases: readonly Phrase[];
  readonly verbs: readonly Verb[];
  readonly endingAt: ByToken<Phrase>;
  sentenceAt(token: number): TokenSpan;
}
