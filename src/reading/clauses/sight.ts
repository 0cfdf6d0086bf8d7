import type { Mention } from '../names/mention.ts';
import type { Tokens } from '../numbers/numeral.ts';
import { ByToken } from '../tokens/by-token.ts';
import { isCapitalised } from '../tokens/token.ts';
import {
  BETWEEN,
  BREAK,
  DEFINITE,
  is,
  JOIN,
  NOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SAYING,
} from './senses.ts';
import type { SpeechWords } from './speech-words.ts';

/** A passage as the search for phrases sees it: its words, what they may be, and where names stand. */
export class Sight {
  readonly tokens: Tokens;
  readonly words: SpeechWords;
  readonly inMarks: Uint8Array;
  /** Names by where they begin, with their titles and without. */
  readonly named: ByToken<Mention>;
  /** Where names end. */
  readonly ended: ReadonlySet<number>;
  readonly #senses: Int32Array;

  constructor(
    tokens: Tokens,
    mentions: readonly Mention[],
    inMarks: Uint8Array,
    senses: Int32Array,
    words: SpeechWords,
  ) {
    this.tokens = tokens;
    this.#senses = senses;
    this.words = words;
    this.inMarks = inMarks;
    this.ended = new Set(mentions.map(({ to }) => to));
    this.named = new ByToken(tokens.length);
    for (const mention of mentions) {
      this.named.set(mention.from, mention);
      this.named.set(mention.titleFrom, mention);
    }
  }

  lower(at: number): string {
    return this.tokens[at]?.lower ?? '';
  }

  /** True if a word may be any of some senses. */
  is(at: number, senses: number): boolean {
    return is(this.#senses, at, senses);
  }

  /** A word with a small letter, outside marks. */
  isLower(at: number): boolean {
    const token = this.tokens[at];
    return token?.kind === 'word' && !isCapitalised(token) && !this.inMarks[at];
  }

  /** A word for people or a body, singular or plural. */
  isNoun(at: number): boolean {
    return this.is(at, NOUN) && !(isCapitalised(this.tokens[at]) && this.named.has(at));
  }

  /**
   * “Der Chef der Behörde”: an article that tells whose the noun before it is, as “of” does elsewhere. Behind a place or
   * a day it begins a phrase of its own.
   */
  isGenitive(at: number): boolean {
    if (!this.words.of.has(this.lower(at)) || !this.is(at, DEFINITE)) return false;
    const before = this.tokens[at - 1];
    return before?.common === true && !this.is(at - 1, BETWEEN) && !this.inMarks[at - 1];
  }

  /** A word that no noun phrase goes on behind. */
  ends(at: number): boolean {
    return (
      this.is(at, PREPOSITION | RELATIVE | BREAK | JOIN | PRONOUN) ||
      (this.is(at, SAYING) && !this.isNoun(at))
    );
  }
}
