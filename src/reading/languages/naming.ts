/** What a language gives to name a figure by the words around it; all in plain small letters. */
export interface NamingWords {
  /** Stand before a noun and name nothing: the, its. */
  determiners: ReadonlySet<string>;
  /** Stand beside a verb or an adjective and name nothing: was, have, will. */
  auxiliaries: ReadonlySet<string>;
  /** Tie a noun to the number or to what it counts: of, in, on. */
  prepositions: ReadonlySet<string>;
  /** Before the noun that a part is of: of. */
  of: ReadonlySet<string>;
  /** Behind a verb and its object, before the number that the object moves by: by. */
  by: ReadonlySet<string>;
  /** Counts and measures that are of nearly everything, and alone name nothing: years, people. */
  generic: ReadonlySet<string>;
  /** Of these, those for somebody: with what happens to them they name a figure. */
  people: ReadonlySet<string>;
  /** What money is counted in. */
  money: ReadonlySet<string>;
  /** Tell little of what a sentence is about: articles, prepositions, auxiliaries, numbers. */
  small: ReadonlySet<string>;
  /** Name nothing, and are of no use in an id: these, days and months, soon, last. */
  empty: ReadonlySet<string>;
  /** What an age is called: age. */
  age: string;
  /** Begins what stands behind the number of an age, before whose it is: English “-year-old”. */
  old: RegExp;
}
