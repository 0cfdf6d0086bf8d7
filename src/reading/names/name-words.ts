import type { Entry } from '../tokens/entries.ts';
import type { Parsed } from '../parsed.ts';

export type Gender = 'm' | 'f';

/**
 * What a capital tells in a language: the passages of a text, with those words marked as common whose capital tells no
 * name.
 */
export type Capitals = (passages: readonly Parsed[]) => readonly Parsed[];

/** What a language gives to find the names of people and bodies. */
export interface NameWords {
  capitals: Capitals;
  /** Before a name and no part of it: Mr, President; with a gender where it tells one. */
  titles: ReadonlyMap<string, Gender | null>;
  /** After a name and no part of it: KC, MP. */
  suffixes: ReadonlySet<string>;
  /** Those of them that tell fathers from sons, and are printed with the name: Jr, III. */
  generations: ReadonlySet<string>;
  /** Places in one word: Texas, London. */
  places: ReadonlySet<string>;
  /** Small words inside a person's name, and what joins two surnames: de, van, bin, y. */
  particles: ReadonlySet<string>;
  /** Of these, those that stand behind first names alone, and elsewhere tell where somebody is from: German von. */
  noble: ReadonlySet<string>;
  /** Small words inside the name of a body, before a capital: of, for, and. */
  bodyLinks: ReadonlySet<string>;
  /** Words that make the name of a body: Ministry, Council. */
  bodies: Pick<ReadonlySet<string>, 'has'>;
  /** Capitalised without being names: Monday, Russian, Americans. */
  notNames: ReadonlySet<string>;
  /** Function words, which open sentences: The, He, In. */
  starters: ReadonlySet<string>;
  /** Looks like a word that has a capital only because a sentence opens: Officials, Ask. */
  isCommonFirst(word: string): boolean;
  /** A word for somebody, which before a whole name is a title: “Supervisor Deepa Voss”. */
  isTitleNoun(word: string): boolean;
  /** First names that tell a gender. */
  firstNames: ReadonlyMap<string, Gender>;
  /** Endings of possession, cut from a name: 's. */
  possessives: readonly string[];
  /** How many characters of a word its ending of possession takes; 0 where it has none. */
  ending: (entry: Entry) => number;
  /** All that a word tells of names, as the bits of `word-signs.ts`. */
  signsOf: (entry: Entry) => number;
  /** Words of these lists that are surnames in the text that is read: “Mark Cuban”, “Ann Walker”. */
  surnames?: ReadonlySet<string>;
  /** The ending of a genitive that no mark sets off: German “Zürns Plan”. */
  genitive?: string;
}
