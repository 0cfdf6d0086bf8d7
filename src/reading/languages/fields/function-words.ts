import { usesOf, type Uses } from './uses.ts';

/** What a determiner does, and the gender that it tells. */
const DETERMINERS = [
  /** Before something known: the; el, del. */
  'definite',
  /** Points at something known: this, these, both. */
  'demonstrative',
  /** Before somebody or something not told of yet: a, several. */
  'indefinite',
  /** Stands for one: “a hundred”, “un tercio”. */
  'one',
  /** Where nouns stand first: an adjective or number that stands before its noun all the same: nuevo, último. */
  'before nouns',
  'm',
  'f',
] as const;

/**
 * Whom a pronoun may mean: a man, a woman, a thing or body, several, whoever speaks, anybody, somebody unnamed, whoever
 * was told of last, with a word that points before it unless it stands for a stranger too; and small words behind which
 * nothing but a verb stands: se, ne.
 */
const PRONOUNS = [
  ...(['m', 'f', 'it', 'they', 'self', 'any', 'stranger', 'owner', 'latter'] as const),
  'before verbs',
  /** Stands as a subject where there is none: German “es heißt”. */
  'impersonal',
] as const;

/** What a preposition may stand before. */
const PREPOSITIONS = [
  /** A part or what is measured; with an article in one word too: of; del. */
  'of',
  /** What is measured by: miles per hour. */
  'per',
  /** Where something begins and where it ends: from; to, until. */
  'from',
  'to',
  /** Who did something, and by how much: by. */
  'by',
  /** Where something stands: “at 1,212 points”. */
  'at',
  /** Two ends that “and” joins: between. */
  'between',
  /** Places: in, near. */
  'place',
  /** Before whoever finds something so, where it opens a sentence: for. */
  'judges',
  'other',
  /** Does so and is no preposition: an article, or a particle. */
  'no preposition',
] as const;

/** How a word ties clauses or nouns. */
const LINKS = [
  'and',
  'or',
  /** Joins two clauses or two nouns: and, but. */
  'joins',
  /** Begins a clause of which the words before are no part: because, while. */
  'breaks',
  /** Begins a clause that tells of the noun before it: who, which. */
  'relative',
  /** Of these, one that tells of a thing or a body, never of somebody: which. */
  'thing',
  /** Begins what is said: that. */
  'said',
] as const;

/** Of a comparison: more, higher; less, fewer; than. */
const COMPARISONS = ['more', 'less', 'than'] as const;

/**
 * Stands before another form of a verb, and what stands with it: is, has, may; of the passive: was, been; of the passive
 * of verbs that one does to another, and of nothing that one does to oneself: French “est”.
 */
const AUXILIARIES = ['passive', 'copula', 'other'] as const;

/**
 * The small words of a language with what they do: whatever looks for “of” or “the” beside a number, a name or a verb
 * finds it here. All in small letters; a word stands once in a table, and may stand in several tables.
 */
export interface FunctionWords {
  determiners: Uses<(typeof DETERMINERS)[number]>;
  /** Personal and indefinite pronouns, and whose something is: he; someone; his, its. */
  pronouns: Uses<(typeof PRONOUNS)[number]>;
  prepositions: Uses<(typeof PREPOSITIONS)[number]>;
  /** Conjunctions and relative pronouns. */
  links: Uses<(typeof LINKS)[number]>;
  comparisons: Uses<(typeof COMPARISONS)[number]>;
  auxiliaries: Uses<(typeof AUXILIARIES)[number]>;
  /** Turn what is said round: no, not, without. */
  denials: ReadonlySet<string>;
}

/** Whether a word stands in any of the tables. */
export function isFunctionWord(tables: FunctionWords, word: string): boolean {
  return Object.values(tables).some((table: { has(word: string): boolean }) => table.has(word));
}

/** Function words from rows of “use, use: word word”, a text for each table. */
export function functionWordsFrom(
  tables: Readonly<Record<Exclude<keyof FunctionWords, 'denials'>, string>>,
  denials: ReadonlySet<string>,
): FunctionWords {
  return {
    determiners: usesOf(DETERMINERS, tables.determiners),
    pronouns: usesOf(PRONOUNS, tables.pronouns),
    prepositions: usesOf(PREPOSITIONS, tables.prepositions),
    links: usesOf(LINKS, tables.links),
    comparisons: usesOf(COMPARISONS, tables.comparisons),
    auxiliaries: usesOf(AUXILIARIES, tables.auxiliaries),
    denials,
  };
}
