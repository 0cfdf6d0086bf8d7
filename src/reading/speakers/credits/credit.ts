import type { Phrase, Verb } from '../../clauses/phrase.ts';
import type { TokenSpan } from '../../sentences/bounds.ts';

/** What credits a stretch of text to somebody. */
export interface Credit {
  /** “Bell said”; `null` where no verb does. */
  verb: Verb | null;
  /** Who is credited; `null` where the verb leaves its subject out. */
  phrase: Phrase | null;
  /** What is credited to them, as far as its clause is known. */
  said: TokenSpan;
}
