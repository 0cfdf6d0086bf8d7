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
  /** With a capital behind a number, the title of a work: “24 Hours in Leith”. */
  titleNouns: ReadonlySet<string>;
  /** Between a name and a number that belongs to it: “the Gate of 40 Winds”. */
  titleLinks: ReadonlySet<string>;
  /** After a number that is a code: ZIP. */
  labelFollowers: ReadonlySet<string>;
  /** After a number that is a name, with a capital: “42 Commando”. */
  capitalFollowers: ReadonlySet<string>;
  /** Between labels in a list: “pages 3 and 4”. */
  links: ReadonlySet<string>;
  /** Before a number and capitals: “the 737 MAX”. */
  determined: ReadonlySet<string>;
  /** Works whose title may be a number: “her third album, 25,”. */
  works: ReadonlySet<string>;
  /** Between volume and page, the reports of courts: “410 U.S. 113”. */
  reports: ReadonlySet<string>;
  /** Before names too: the. */
  articles: ReadonlySet<string>;
  /** What a list gives to each of its names: seats, votes, per cent. */
  seats: ReadonlySet<string>;
  /** Capitalised at the start of a sentence without being names: The, About. */
  startsSentence(word: string): boolean;
  /** Signs of measure that touch a number without making a name of it. */
  measures: ReadonlySet<string>;
}
