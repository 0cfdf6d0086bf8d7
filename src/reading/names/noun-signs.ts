import type { Token } from '../tokens/token.ts';

/** What tells nouns from names where both have capitals. */
export interface NounSigns {
  /** A noun by its look or by a list; in small letters. */
  isNoun(word: string): boolean;
  /** Words that stand before nouns, and before no name of a person: articles, also in one with a preposition. */
  articles: ReadonlySet<string>;
  /** Of these, those that tell of one of several, or whose it is. */
  indefinite: ReadonlySet<string>;
  /** Named with an article all the same: countries, bodies. */
  isNamed(word: string): boolean;
  /** A body that its noun names with a definite article, or with none: Verkehrsministerium. */
  isCalled(word: string): boolean;
  /** “Landesamt für Naturschutz”: what stands behind a body and a small word is part of its name. */
  isTail(body: string, link: string, word: string): boolean;
  /** Behind an adjective or a name with a capital, part of the name of a body: “Deutscher Wetterdienst”. */
  isBody(word: string): boolean;
  /** A body that the name of a place behind it tells from others: Landgericht, Kreisverwaltung. */
  isLocal(word: string): boolean;
  /** “Berliner”, “Wiener”: of a place, as it may stand before any noun. */
  isOfPlace(word: string): boolean;
  /** Small words between a first name and an article that opens a surname: “von der Ruhr”. */
  noble: ReadonlySet<string>;
  isFirstName(word: string): boolean;
  /** Before a surname: Herr, Frau. */
  honours: ReadonlySet<string>;
  /** A word for one person, behind which only the name of that person has a capital: Richter, Innenministerin. */
  isOffice(word: string): boolean;
  /** It ends as an adjective does before a noun: “Auswärtiges Amt”. */
  isInflected(word: string): boolean;
  /** It ends as one does behind an article, and before plurals: “Deutsche Banken”. */
  isWeak(word: string): boolean;
  /** It ends as what somebody’s is told by: “Webers Kanzlei”. */
  isOwner(word: string): boolean;
  /** A noun that a list has as it stands, so that it is hardly a surname. */
  isListed(word: string): boolean;
}

const CAPITAL = /^\p{Lu}\p{Ll}/u;

/** “Auswärtiges”, with a capital and as an adjective ends. */
export const isAdjective = ({ text, lower }: Token, signs: NounSigns): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text) && signs.isInflected(lower);

/** A word with one capital, at its start. */
export const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && CAPITAL.test(token.text);
