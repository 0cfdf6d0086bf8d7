export type Gender = 'm' | 'f';

/** What a language gives to find the names of people and bodies. */
export interface NameWords {
  /** Before a name and no part of it: Mr, President; with a gender where it tells one. */
  titles: ReadonlyMap<string, Gender | null>;
  /** Looks like a title before a known first name: Comptroller. */
  mayBeTitle(word: string): boolean;
  /** Titles may be written with a capital, as in English. */
  capitalTitles: boolean;
  /** Between a name and an age: Spanish “Rey, de 40 años”. */
  ageLeaders: ReadonlySet<string>;
  /** After a name and no part of it: KC, MP. */
  suffixes: ReadonlySet<string>;
  /** Before a place that stands between an office and a name: Spanish “el alcalde de Lugo Luis Gil”. */
  placeLeaders: ReadonlySet<string>;
  /** Small words inside a person's name: de, van, bin. */
  particles: ReadonlySet<string>;
  /** Between two surnames: Ortega y Gasset; also between two people. */
  surnameLinks: ReadonlySet<string>;
  /** Small words inside the name of a body, before a capital: of, for, and. */
  bodyLinks: ReadonlySet<string>;
  /** Behind such a word, and no particles themselves: Department for the Environment. */
  innerArticles: ReadonlySet<string>;
  /** Words that make the name of a body: Ministry, Council. */
  bodies: ReadonlySet<string>;
  /** Such a word behind a first name is a surname: Spanish “Luis Cruz”. */
  bodiesFirst: boolean;
  /** Capitalised without being names: The, Monday, Russian. */
  notNames: ReadonlySet<string>;
  /** Adjectives of places and parties with a capital, which may begin the name of a body: British Airways. */
  demonyms: ReadonlySet<string>;
  /** Nouns before the name of a body with a capital only where a sentence opens: Chipmaker. */
  leads: ReadonlySet<string>;
  /** Looks like a word for somebody, which before a first name and a surname is a title: “Supervisor Deepa Voss”. */
  isPeopleNoun(word: string): boolean;
  /** Offices that are of something, which stands before the name: “Minister of Health Ann Bell”. */
  portfolios: ReadonlySet<string>;
  /** Letters of parties, before where somebody is elected: “R-Ohio”. */
  parties: ReadonlySet<string>;
  /** Titles before two words of a name only, first names elsewhere: “Dean Ann Bell”, “Dean Bell”. */
  forenames: ReadonlySet<string>;
  /** Titles that are first names too, where an age follows: “Col Jarvis, 68,”. */
  titlesOrNames: ReadonlySet<string>;
  /** Of these, words that begin names too, before a capital: Jan Petrov, Northern Rail. */
  alsoInNames: ReadonlySet<string>;
  /** By which an interview marks what was asked: Spanish P., Pregunta. */
  questions: ReadonlySet<string>;
  /** By which it marks what was answered: R., Respuesta. */
  answers: ReadonlySet<string>;
  /** Looks like a verb that opens a sentence, though no first name: Spanish “Ganaba el Racing”. */
  isVerbFirst(word: string): boolean;
  /** Before the name of a text’s author: By, From. */
  bylines: ReadonlySet<string>;
  /** Verbs of saying, which no name holds, not even in capitals. */
  notInNames: ReadonlySet<string>;
  /** Function words: The, From. */
  neverFirst: ReadonlySet<string>;
  /** Capitalised at the start of a sentence alone: words that start sentences, common nouns. */
  notNamesFirst: ReadonlySet<string>;
  /** First names that tell a gender. */
  firstNames: ReadonlyMap<string, Gender>;
  /** Endings of possession, cut from a name: 's. */
  possessives: readonly string[];
}
