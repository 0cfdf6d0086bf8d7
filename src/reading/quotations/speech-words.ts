import type { Offices } from '../languages/office-families.ts';
import type { Phrases } from '../tokens/phrases.ts';
import type { Gender } from './name-words.ts';

/** Words by which a language says who speaks. */
export interface SpeechWords {
  /** Verbs of saying as they stand in news: said, told, writes. */
  saying: ReadonlySet<string>;
  /** Verbs that attribute words without introducing speech: called, accused, found. */
  attributing: ReadonlySet<string>;
  /** Verbs of saying in several words: as Bell “puts it”, Bell “shot back”. */
  sayingPhrases: Phrases;
  /** “According to”. */
  accordingTo: Phrases;
  /** The same, but only where a sentence begins: Spanish “Para Montalvo, …”. */
  accordingFirst: Phrases;
  pronouns: ReadonlyMap<string, Gender | 'body' | 'many' | 'self' | 'you' | 'any'>;
  /** Whose the words are: his claim, her words. */
  possessives: ReadonlyMap<string, Gender | 'self'>;
  /** Before somebody whom a text does not name: “a spokesman”. */
  indefinite: ReadonlySet<string>;
  /** Before several people or things: Spanish “los”. */
  several: ReadonlySet<string>;
  /** A noun of several as one of them: Spanish “novios”, novio. */
  singular(noun: string): string;
  /** Verbs of whoever speaks: Spanish “dije”. */
  ofSelf: ReadonlySet<string>;
  /** Between subject and verb: adverbs, auxiliaries, days. */
  between: ReadonlySet<string>;
  /** Before words in marks that somebody chose: “as ‘speculative’”. */
  as: string;
  /** Verbs stand without a subject: Spanish “dijo”. */
  dropsSubjects: boolean;
  /** The head of a noun phrase comes first: Spanish “el preparador guipuzcoano”. */
  headFirst: boolean;
  /** Between an article and such a head: “el primer ministro”. */
  beforeHead: ReadonlySet<string>;
  /** Looks like a participle that may stand there too: “el censurado ministro”. */
  isQualifying(word: string): boolean;
  /** Articles, alone or in one with a preposition, that tell a gender: Spanish el, del, la. */
  articles: ReadonlyMap<string, Gender>;
  /** The kinds of office that a word may stand for: a mayor may go on as “the councillor”. */
  offices: ReadonlyMap<string, ReadonlySet<number>>;
  /** Of these words, those by which a text goes on with whoever holds such an office. */
  laterNames: ReadonlyMap<string, ReadonlySet<number>>;
  /** Before an office that is of whoever or whatever was told of: Spanish “su presidente”. */
  owners: ReadonlySet<string>;
  /** Before a head that adds to what somebody is: Spanish “el también profesor”. */
  further: ReadonlySet<string>;
  /** Before somebody, and what takes them up: Spanish “A Gil no le preocupa”. */
  datives: { to: ReadonlySet<string>; back: ReadonlySet<string> };
  /** Between a head and what it is of: Spanish “el alcalde de Lugo”. */
  complements: ReadonlySet<string>;
  /** Verbs that behind this word have nobody as their subject: Spanish “se lee”. */
  impersonal: { mark: string; verbs: ReadonlySet<string> };
  /** Looks like a word for somebody whom the text has named: “the woman”. */
  isEpithet(word: string): boolean;
  /** Opens a sentence that tells somebody’s life: Spanish “Nacida en Lugo”. */
  ofLife: ReadonlySet<string>;
  /** A word for where somebody comes from, which is no office: Spanish “la francesa”. */
  isOrigin: (word: string) => boolean;
  /** A calling, which somebody may have beside any office: an epidemiologist who is a director. */
  isCalling: (word: string) => boolean;
  /** The age that such a word tells, in digits: “34-year-old”. */
  ageIn(word: string): string | null;
  /** Looks like a word for somebody, of an office or not: a neighbour, a mother, a driver. */
  isSomebody(word: string): boolean;
  /** Of these, words for kin: whose mother “the mother” is, no text need tell. */
  kin: ReadonlySet<string>;
  /** Verbs in the present that may tag words in marks with a pronoun or a subject beside them: Spanish “se burla”. */
  mayTagNow(word: string): boolean;
  /** Of these words, those that tell a gender without an article: widow, spokesman. */
  nounGenders: ReadonlyMap<string, Gender>;
  /** Somebody without a name, in one word: another, someone. */
  strangers: ReadonlySet<string>;
  /** Looks like a verb, which behind words in marks and a comma tells who said them. */
  mayTag(word: string): boolean;
  /** Looks like a verb and like no noun: Spanish “calificó”. */
  isFinite(word: string): boolean;
  /** A verb of several, of whom no one name is the speaker: Spanish “dicen”. */
  isPlural(verb: string): boolean;
  /** Ends the phrase that tells an office: “dijo el alcalde a preguntas de la edil Ana Polo”. */
  roleEnds: Phrases;
  /** Opens a sentence without being its subject: “Asked”, Spanish “Preguntado”. */
  isAdverbial(word: string): boolean;
  /** The view of whoever spoke before: Spanish “a su juicio”. */
  theirView: Phrases;
  /** Join a verb to one before it: and, but. */
  conjunctions: ReadonlySet<string>;
  /** Hangs on the sentence’s subject: adding, añadiendo. */
  isGerund(word: string): boolean;
  /** Looks like an adverb: ends in -ly, -mente. */
  isAdverb(word: string): boolean;
  /** Before somebody known: “the governor”. */
  definite: ReadonlySet<string>;
  /** Bodies that go on as “the company”. */
  bodyNouns: ReadonlySet<string>;
  /** The kinds of body that a noun may stand for: the firm X may go on as “the company”. */
  bodyKinds: Offices;
  /** Of these, those that go by no other: a union is no bank. */
  distinctBodies: ReadonlySet<string>;
  /** Of these, those whose names tell that they are one: a ministry. */
  namedBodies: ReadonlySet<string>;
  /** Before a verb of what was done until then, by the subject of its clause: having said. */
  perfectGerunds: ReadonlySet<string>;
  /** What only companies have: shares. */
  shares: ReadonlySet<string>;
  /** What a text may call whoever has them: company. */
  shareIssuer: string;
  /** Several who speak with one voice and without a name: the opposition. */
  collectives: ReadonlySet<string>;
  /** Before a name that is then not the subject: of, for, in. */
  prepositions: ReadonlySet<string>;
  /** Before whoever did what a passive tells: by. */
  agents: ReadonlySet<string>;
  /** Nouns that lend words to whoever owns them: claim, description. */
  claims: ReadonlySet<string>;
  /** What somebody wrote or had written: statement, letter. */
  documents: ReadonlySet<string>;
  /** What somebody wrote, and may then be what “it” is: report, study. */
  written: ReadonlySet<string>;
  /** Verbs of whoever reads out what another wrote. */
  reading: ReadonlySet<string>;
  /** Between a document and its author: from, by. */
  authors: ReadonlySet<string>;
  /** The, a, his: may begin a role before a name. */
  determiners: ReadonlySet<string>;
  /** Relatives that only people have: who. */
  who: ReadonlySet<string>;
  /** Between a noun and a verb that is not its sentence’s: “a note that began”. */
  relatives: ReadonlySet<string>;
  /** Auxiliaries of the passive: was, been. */
  passive: ReadonlySet<string>;
  /** Behind words in marks that are then a term: “… means”. */
  phraseFollowers: ReadonlySet<string>;
  /** Words that begin a clause of which the quotation is no part: which, who. */
  clauseBreaks: ReadonlySet<string>;
  /** Begin a clause of time, and prepositions elsewhere: after, as. */
  timeLinks: ReadonlySet<string>;
  /** Auxiliaries of what was before: Spanish “había”. */
  background: ReadonlySet<string>;
  /** Between a body and who speaks for it: Spanish “a través de”. */
  voices: Phrases;
  /** Before a name or title in marks, which begins with a capital: film, ship. */
  titleCues: Phrases;
  /** Before words in marks that nobody is quoted with: so-called, known as. */
  phraseCues: Phrases;
  /** Letters that begin words when they follow an apostrophe: ’tis, ’em. */
  elisions: ReadonlySet<string>;
}
