import type { Entry } from './entries.ts';

/** The smallest piece of text that the reading looks at. */
export interface Token {
  /** `opaque` is a stretch that is never read: a link, a file name, code. */
  kind: 'word' | 'digits' | 'mark' | 'opaque';
  /** As printed; digits without the characters that show nothing, two single marks as the double one they stand for. */
  text: string;
  /** Lower case, straight apostrophes, no invisible characters: what word lists are written in. */
  lower: string;
  /** UTF-16 offsets in the passage, half open. */
  start: number;
  end: number;
  /** White space stands before it. */
  spaced: boolean;
  /** A word that begins with a capital letter that may be a name’s. */
  capital: boolean;
  /** It has a capital as every noun of its language has, and is no name. */
  common: boolean;
  /** What is known of `lower`, whatever text it stands in. */
  entry: Entry;
}

/** True if a word begins with a capital letter that may be a name’s. */
export function isCapitalised(token: Token | undefined): token is Token & { kind: 'word' } {
  return token?.capital === true;
}

/** True if a token is one of these punctuation characters. */
export function isMark(
  token: Token | undefined,
  characters: string,
): token is Token & { kind: 'mark' } {
  return token?.kind === 'mark' && characters.includes(token.text);
}

/** True if two neighbours touch. */
export function touches(token: Token | undefined): token is Token & { spaced: false } {
  return token !== undefined && !token.spaced;
}
