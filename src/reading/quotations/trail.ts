import type { TokenSpan } from '../sentences/bounds.ts';
import type { Attribution } from './attribution.ts';
import type { Mention } from './names.ts';
import type { Scope } from './scope.ts';
import type { Subject } from './subject.ts';

/** Follows whom a text speaks of, sentence by sentence, so that a subject without a name finds its own. */
export interface Trail {
  /** Reads the sentences, in which nobody is quoted, up to a token that begins one. */
  readTo(scope: Scope, until: number): void;
  /**
   * Reads the words of a sentence before those in marks, or before their verb, where none are quoted before; `isTagged`
   * where it is a tag between commas: “his client, he said, …”.
   */
  readInside(scope: Scope, sentence: TokenSpan, to: number, isTagged: boolean): void;
  /** Words in marks end before some others of their sentence, and somebody said them: `null` where nobody is known to have. */
  heard(scope: Scope, found: Attribution | null, speaker: Mention | null, after: TokenSpan): void;
  /**
   * Who said the words between two tokens, by the full name; `null` where it could be anybody. A pronoun is of nobody
   * whom the words themselves name.
   */
  speaker(
    scope: Scope,
    subject: Exclude<Subject, { kind: 'unnamed' }>,
    said: TokenSpan,
  ): Mention | null;
  /** Words without a verb of saying follow others of this speaker’s: true if they may be theirs, and nobody else was told of since. */
  goesOnWith(speaker: Mention | null, scope: Scope, said: TokenSpan): boolean;
  /** A name that a sentence opens with may be that of who speaks behind its colon. */
  maySpeak(scope: Scope, mention: Mention): boolean;
  /** Whom the text speaks of, by name. */
  readonly named: Mention | null;
  /** True if the paragraph that is being read has told of somebody. */
  readonly isToldHere: boolean;
}
