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
  /** Several of somebody: with what happens to them they name a figure, alone they do not. */
  people: ReadonlySet<string>;
  /** What money is counted in. */
  money: ReadonlySet<string>;
  /** Of words before or behind a number, those that nothing is named by: soon, last. */
  vague: ReadonlySet<string>;
  /** What an age is called: age. */
  age: string;
  /** Begins what stands behind the number of an age, before whose it is: English “-year-old”. */
  old: RegExp;
}
