import type { Token } from '../tokens/token.ts';
import type { NameWords } from './name-words.ts';

/** What a word tells of the name that it stands in or beside, as bits: one look at it tells all. */
export const FIRST_NAME = 1;
export const TITLE = 2;
/** A title that tells a gender: Mr. */
export const HONOUR = 4;
/** For somebody, which before a whole name is a title. */
export const TITLE_NOUN = 8;
export const SUFFIX = 16;
export const GENERATION = 32;
export const PARTICLE = 64;
export const NOBLE = 128;
export const BODY_LINK = 256;
/** Makes the name of a body, with an ending of possession too: “the university’s”. */
export const BODY = 512;
/** The name of a place by itself. */
export const PLACE = 1024;
/** Capitalised without being a name, in one of its forms: Monday, Russians, Thursday’s. */
export const NOT_NAME = 2048;
export const STARTER = 4096;
/** A starter with what hangs on it: he’d, there’s. */
export const CONTRACTED = 8192;
/** Looks like a word that has a capital only because a sentence opens. */
export const COMMON_FIRST = 16384;
/** Begins the name of a place in several words: New York. */
export const OPENS_PLACE = 32768;

/** Whether a word has any of some signs. */
export function shows(token: Token | undefined, signs: number, { signsOf }: NameWords): boolean {
  return token !== undefined && (signsOf(token.entry) & signs) !== 0;
}

/** Whether a word has a sign, and is in this text no surname. */
const showsUnnamed = (token: Token | undefined, sign: number, words: NameWords): boolean =>
  shows(token, sign, words) && words.surnames?.has(token?.lower ?? '') !== true;

/** A word for somebody, and no surname. */
export const isTitleNoun = (token: Token | undefined, words: NameWords): boolean =>
  showsUnnamed(token, TITLE_NOUN, words);

/** Looks as if it had its capital only because a sentence opens, and is no surname. */
export const isCommonFirst = (token: Token | undefined, words: NameWords): boolean =>
  showsUnnamed(token, COMMON_FIRST, words);
