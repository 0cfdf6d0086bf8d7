import type { Phrases } from '../tokens/phrases.ts';

/** Words by which a language shows that a number is a name or a label. */
export interface LabelWords {
  /** Before a label: flight, page, article, no. */
  labels: Phrases;
  /** Letters that touch a number and make it an ordinal (21st, 5th) or a name (49ers). */
  isOrdinal(digits: string, letters: string): boolean;
  /** Labels only with a capital: “Year 6 pupils”. */
  capitalLabels: Phrases;
  /** Labels that stay labels even if what follows could be counted: page, no. */
  firmLabels: Phrases;
  /** Labels whose numbers are grouped: Spanish “la ley 31.990”. */
  groupedLabels: Phrases;
  /** With a capital behind a number, the title of a work: “24 Hours in Leith”. */
  titleNouns: ReadonlySet<string>;
  /** Between a name and a number that belongs to it: “the Gate of 40 Winds”. */
  titleLinks: ReadonlySet<string>;
  /** Before and behind a place with its number: “in vault 19 at”. */
  placing: ReadonlySet<string>;
  /** True for a word that may name such a place. */
  isPlaceNoun(word: string): boolean;
  /** After a number that is a code: ZIP. */
  labelFollowers: ReadonlySet<string>;
  /** Law reports, between volume and page: “410 U.S. 113”. */
  reports: ReadonlySet<string>;
  /** After a number that is a name, with a capital: “42 Commando”. */
  capitalFollowers: ReadonlySet<string>;
  /** Between labels in a list: “pages 3 and 4”. */
  links: ReadonlySet<string>;
  /** Before a number that nothing follows and that is then a name: Spanish “el 132”. */
  nameArticles: ReadonlySet<string>;
  /** Before a house number without a word for street: “at 1217 Orchard”. */
  located: ReadonlySet<string>;
  /** Before a number and capitals: “the 737 MAX”. */
  determined: ReadonlySet<string>;
  /** Before a number that names what stands between: Spanish “el despacho 204”. */
  numberedBy: ReadonlySet<string>;
  /** Between the two they are no noun: Spanish “al menos 29”. */
  unnumbered: ReadonlySet<string>;
  /** Works whose title may be a number: “her third album, 25,”. */
  works: ReadonlySet<string>;
  /** Before a name and a house number: Spanish “calle Real, 14”. */
  streetsBefore: ReadonlySet<string>;
  /** After a house number and a name: Street, Avenue. */
  streets: ReadonlySet<string>;
  /** Capitalised at the start of a sentence without being names: The, About. */
  startsSentence(word: string): boolean;
  /** Signs of measure that touch a number without making a name of it. */
  measures: ReadonlySet<string>;
}
