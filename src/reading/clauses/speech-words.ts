import type { Entry } from '../tokens/entries.ts';
import type { Gender } from '../names/name-words.ts';
import type { Phrases } from '../tokens/phrases.ts';
import type { Grammar } from './grammar.ts';

/** Whom a pronoun may mean: a man, a woman, a thing or body, several, whoever speaks, anybody. */
export type Sort = Gender | 'it' | 'they' | 'self' | 'any';

/** Words by which a language says who speaks. */
export interface SpeechWords {
  grammar: Grammar;
  /** Every noun has a capital, so that a small word is none: German. */
  nounsHaveCapitals: boolean;
  /** A clause that hangs on another ends with its verb, and what helps the verb stands behind it: “gesagt hatte”. */
  verbsEndClauses: boolean;
  /** Verbs that introduce speech, or say how many: said, told, estimates. */
  saying: ReadonlySet<string>;
  /** Verbs that lend words to a sentence without introducing speech: called, accused. */
  lending: ReadonlySet<string>;
  /** Of both, verbs by which somebody tells what another said: quoted, cites. */
  quoting: ReadonlySet<string>;
  /** Of both, verbs that say what something is called or amounts to: called, described. */
  calling: ReadonlySet<string>;
  /** Verbs of speech that do not say that a number is so: denied, asked. */
  unsaying: ReadonlySet<string>;
  /** Begin what is said: that. */
  complementizers: ReadonlySet<string>;
  /** Verbs that take whom something is said to: told, asked. */
  addressing: ReadonlySet<string>;
  /** Verbs by which somebody goes on with what they were saying: added, continued. */
  goingOn: ReadonlySet<string>;
  /** Verbs of saying in several words: as Bell “puts it”, Bell “shot back”. */
  sayingPhrases: Phrases;
  /** “According to”. */
  accordingTo: Phrases;
  /** Looks like a verb of any meaning: went, has, closed. */
  isVerb(word: string): boolean;
  /** Looks like a verb form that hangs on another’s subject: adding, añadiendo. */
  isGerund(word: string): boolean;
  /** Auxiliaries of the passive: was, been. */
  passive: ReadonlySet<string>;
  /** Auxiliaries of the passive of verbs that tell or lend, unless one does it to oneself: est. */
  copulas: ReadonlySet<string>;
  /** Stands between a subject and its verb: auxiliaries, adverbs, days. */
  isBetween(word: string): boolean;
  pronouns: ReadonlyMap<string, Sort>;
  /** Whose something is: his, her, su. */
  owners: ReadonlyMap<string, Sort>;
  /** Whoever was told of last: ce dernier, with a word that points; celle-ci, alone, where it is a stranger too. */
  latter: ReadonlyMap<string, Sort>;
  /** Behind which nothing but a verb stands, or another of them: ne, se. */
  proclitics: ReadonlySet<string>;
  /** Point at something known: this, ce. */
  demonstratives: ReadonlySet<string>;
  /** Articles before something known, with a gender where they tell one: the, la. */
  definite: ReadonlyMap<string, Gender | null>;
  /** Before somebody or something not told of yet: a, several. */
  indefinite: ReadonlySet<string>;
  /** Where nouns stand first, what stands before its noun all the same: nuevo, último; empty where nobody has told. */
  beforeNouns: ReadonlySet<string>;
  /** Somebody without a name in one word: another, someone. */
  strangers: ReadonlySet<string>;
  /** Of these, those that stand as a subject where there is none: German “es heißt”. */
  impersonal: ReadonlySet<string>;
  /** A word for one person: of an office, a trade, kin. */
  isPeopleNoun(word: string): boolean;
  /** The same, or a word for a body. */
  isSomebody: (entry: Entry) => boolean;
  /** A word for people, one or several: bakers. */
  isPeople: (entry: Entry) => boolean;
  /** A noun of several as one of them; any other word as it is. */
  singular(noun: string): string;
  /** Of words for people, those that tell a gender: widow, alcaldesa. */
  genderOf(noun: string): Gender | null;
  /** The same behind an article: “die Abgeordnete”. */
  genderBehind(article: string, noun: string): Gender | null;
  /** The kinds of office or body that a word may stand for: a senator may go on as “the lawmaker”, an airline as “the firm”. */
  offices: ReadonlyMap<string, ReadonlySet<number>>;
  /** The office that a noun makes with the word before it, “vice-president”; `null` where it makes none. */
  officeOfTwo(before: string, noun: string): string | null;
  /** Nouns for bodies: company, ministry. */
  bodyNouns: Pick<ReadonlySet<string>, 'has'>;
  /** Small words that go on with the name of a body: “the Horvat campaign”, “la Chambre régionale”. */
  namedBodies?: Pick<ReadonlySet<string>, 'has'>;
  /** Nouns that lend words to whoever owns them or wrote them: claim, description; letter, report. */
  statements: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Before the noun that something is of; an article may tell it alone: of; German der, des. */
  of: ReadonlySet<string>;
  /** Of these, those before whom something is given or said to. */
  to: ReadonlySet<string>;
  /** Of these, those before what is reckoned: “puts it at 30”. */
  at: ReadonlySet<string>;
  /** Of these, those of places: in, near. */
  locatives: ReadonlySet<string>;
  /** Of these, those before whoever did something: by. */
  agents: ReadonlySet<string>;
  /** Of these, those before whoever finds something so, where they open a sentence: for. */
  judging: ReadonlySet<string>;
  /** Begin a clause that tells of the noun before it: who, which. */
  relatives: ReadonlySet<string>;
  /** Of these, those that tell of a thing or a body: which. */
  thingRelatives: ReadonlySet<string>;
  /** Begin a clause of which the words before are no part: because, while. */
  breaks: ReadonlySet<string>;
  /** Join two clauses or two nouns: and, but. */
  joins: ReadonlySet<string>;
  /** Before a name or title in marks, which begins with a capital: film, ship. */
  titleCues: Phrases;
  /** Before words in marks that nobody is quoted with: so-called, known as. */
  phraseCues: Phrases;
  /** Behind words in marks that are then a term: “… means”. */
  phraseFollowers: Phrases;
  /** Letters that begin words when they follow an apostrophe: ’tis, ’em. */
  elisions?: ReadonlySet<string>;
}
