import type { ClauseRules } from '../../clauses/clauses.ts';
import type { Grammar } from '../../clauses/grammar.ts';
import type { SpeechWords } from '../../clauses/speech-words.ts';
import type { Gender } from '../../names/name-words.ts';
import type { Phrases } from '../../tokens/phrases.ts';
import type { WordSets } from './word-sets.ts';
import type { Uses } from './uses.ts';

/** What a verb of speech does beside saying something. */
export const VERBS = [
  /** Tells what another said: quoted, cites. */
  'quotes',
  /** Says what something is called or amounts to, in words of one’s own: called, described, dubbed. */
  'calls',
  /** Does not say that a number is so: denied, asked. */
  'asks or denies',
  /** Takes whom something is said to: told, asked. */
  'takes whom',
  /** Goes on with what the same person was saying: added, continued. */
  'goes on',
] as const;

/** Words by which a language says who speaks, beside its function words. */
export interface SpeechFields extends Omit<
  SpeechWords,
  | 'grammar'
  | keyof WordSets
  | 'agents'
  | 'nounsHaveCapitals'
  | 'verbsEndClauses'
  | 'isBetween'
  | 'singular'
  | 'isPeopleNoun'
  | 'isSomebody'
  | 'isPeople'
  | 'officeOfTwo'
  | 'genderOf'
  | 'genderBehind'
  | 'phraseFollowers'
  | 'quoting'
  | 'calling'
  | 'unsaying'
  | 'addressing'
  | 'goingOn'
> {
  /** How subjects and verbs find one another. */
  grammar: Grammar & ClauseRules;
  /** Verbs of saying and lending of which more is to be told. */
  verbs: Uses<(typeof VERBS)[number]>;
  /**
   * The gender that a word for one person tells: of an office, a trade, kin; `any` where it tells none, else `null`.
   * Behind an article its ending may tell one as well: German “die Abgeordnete”.
   */
  personIn(noun: string, article?: string): Gender | 'any' | null;
  /** Stands between a subject and its verb, beside adverbs and weekdays: auxiliaries, pronouns, “also”. */
  between: ReadonlySet<string>;
  /** Beside words in marks that nobody is quoted with: so-called, known as; “# means”. */
  phraseCues: Phrases;
}
