import type { Gender } from './name-words.ts';

/** A name where it stands in the text. */
export interface Mention {
  /** Its place among the names of its text, once all are known. */
  number: number;
  passage: number;
  from: number;
  /** Behind the name and the letters after it: “Ann Bell KC”. */
  to: number;
  /** The words of the name, without title and possessive ending. */
  words: readonly string[];
  /** The words as names are compared: in lower case, without points. */
  plain: readonly string[];
  name: string;
  possessive: boolean;
  /** Where its title begins; `from` without one. */
  titleFrom: number;
  titled: boolean;
  /** It begins its sentence, perhaps behind an article. */
  opens: boolean;
  body: boolean;
  /** A place in one word, by the list of the language, or what shortens one: Ohio, D.C. */
  place: boolean;
  gender: Gender | null;
  /** Nothing but its place shows that the word is a name: the first of a sentence, one of a headline. */
  unsure: boolean;
}

/** A word of a name as it is compared with others. */
export function plainWord(word: string): string {
  return word.replaceAll('.', '').toLowerCase();
}
