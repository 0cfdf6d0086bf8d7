import type { Sort } from '../../clauses/speech-words.ts';
import type { Gender } from '../../names/name-words.ts';

/**
 * The small words of a language, each once: whatever looks for “of” or “the” beside a number, a name or a verb finds it
 * here. All in small letters; a word may stand in several fields.
 */
export interface FunctionWords {
  /** Articles before something known, contractions too, with a gender where they tell one: the; el, la, del. */
  definite: ReadonlyMap<string, Gender | null>;
  /** Point at something known: this, these, both. */
  demonstratives: ReadonlySet<string>;
  /** Before somebody or something not told of yet: a, several. */
  indefinite: ReadonlySet<string>;
  /** Of these and the definite ones, those that stand for one: “a hundred”, “un tercio”. */
  articles: ReadonlySet<string>;
  /** Whose something is, and whom that may mean: his, its. */
  owners: ReadonlyMap<string, Sort>;
  pronouns: ReadonlyMap<string, Sort>;
  prepositions: ReadonlySet<string>;
  /** Of these, those of places: in, near. */
  locatives: ReadonlySet<string>;
  /** Of a part or a measure: of; with an article in one word too: de, del. */
  of: ReadonlySet<string>;
  /** Between two measures: miles per hour. */
  per: ReadonlySet<string>;
  /** Where something begins: from. */
  from: ReadonlySet<string>;
  /** Where something ends: to, until. */
  to: ReadonlySet<string>;
  /** Who did something, and by how much: by. */
  by: ReadonlySet<string>;
  /** Where something stands: “at 1,212 points”. */
  at: ReadonlySet<string>;
  /** Before two ends that “and” joins: between. */
  between: ReadonlySet<string>;
  and: ReadonlySet<string>;
  or: ReadonlySet<string>;
  /** Join two clauses or two nouns: and, but. */
  joins: ReadonlySet<string>;
  /** Begin a clause of which the words before are no part: because, while. */
  breaks: ReadonlySet<string>;
  /** Begin a clause that tells of the noun before it: who, which. */
  relatives: ReadonlySet<string>;
  /** Comparisons: more, higher; less, fewer; than. */
  more: ReadonlySet<string>;
  less: ReadonlySet<string>;
  than: ReadonlySet<string>;
  /** Stand before another form of a verb, and what stands with it: is, has, may. */
  auxiliaries: ReadonlySet<string>;
  /** Of these, those of the passive: was, been. */
  passive: ReadonlySet<string>;
  /** Turn what is said round: no, not, without. */
  denials: ReadonlySet<string>;
}
