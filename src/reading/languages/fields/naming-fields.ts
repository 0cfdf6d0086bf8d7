/** What names of figures need beside the function words, numbers and measures of a language; in small letters. */
export interface NamingFields {
  /** Somebody or several, whoever they are: with what happens to them they name a figure, alone they do not. */
  people: ReadonlySet<string>;
  /** Words that name nothing and belong to no other field: ago, such, said. */
  vague: ReadonlySet<string>;
  /** What an age is called: age. */
  age: string;
  /** Begins what stands behind the number of an age, before whose it is: English “-year-old”. */
  old: RegExp;
}
