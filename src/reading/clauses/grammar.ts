/** What differs between languages, rules apart. */
export interface Grammar {
  /** The head of a noun phrase: “el preparador guipuzcoano”, “the New York architect”. */
  head: 'first' | 'last';
  /** He and she stand for people alone, and not for any noun by its gender. */
  pronouns?: 'people';
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
