import type { Tokens } from '../numbers/numeral.ts';
import type { TokenSpan } from '../sentences/bounds.ts';
import type { Clauses } from './clauses.ts';
import type { Phrase, Tie, Verb } from './phrase.ts';
import type { SpeechWords } from './speech-words.ts';

/** A subject, and how it stands to its verb. */
export interface Tied {
  phrase: Phrase;
  tie: Tie;
}

/** A way in which a language ties a subject to a verb; `null` where it does not apply. */
export type Rule = (clauses: Clauses, verb: Verb, number: number) => Tied | null;

/** What tells, within words in marks, who says them; `open` and `close` are the marks. */
export type Tag = (tokens: Tokens, open: number, close: number, words: SpeechWords) => TokenSpan[];

/** What differs between languages. */
export interface Grammar {
  /** The head of a noun phrase: “el preparador guipuzcoano”, “the New York architect”. */
  head: 'first' | 'last';
  /** He and she stand for people alone, and not for any noun by its gender. */
  pronouns?: 'people';
  /** Tried in this order. */
  subjects: readonly Rule[];
  /** How words in marks are broken by what tells who says them, beside dashes. */
  tags?: readonly Tag[];
  /**
   * What the form of a verb tells: that it is in the mood that tells what somebody else said (German “die Brücke sei zu”),
   * or that one alone says something (“sagte”), where a noun for one needs an article, so that a bare word beside it is a
   * name; or that it is a relative pronoun which is never a subject (“den”); or a participle, which without an auxiliary
   * tells what is done to somebody (“questionado”); or that it looks like a verb in the present, though nouns do as well, and
   * is one right behind somebody’s name (Spanish “enseña”); or that several do it (“dicen”); or that it may be a participle, which is a
   * verb behind an auxiliary alone (French “levé”, “exclu”).
   */
  formOf?: (
    word: string,
  ) =>
    | ('reported' | 'of one' | 'of several' | 'object' | 'subject')
    | ('participle' | 'finite' | 'helped')
    | null;
  /** Verbs stand without a subject: Portuguese “disse”; where any verb may open a sentence so, they are looked for: Spanish “salió”. */
  dropsSubjects?: true | 'and opens with any verb';
}
