import type { Token } from '../tokens/token.ts';
import type { NameWords } from './name-words.ts';

// What a word tells of the name that it stands in or beside, as bits: one look at it tells all.

/** A first name that tells a gender: Ann, Omar. */
export const FIRST_NAME = 1;
/** Before a name and no part of it: Mr, President. */
export const TITLE = 2;
/** A title that tells a gender: Mr. */
export const HONOUR = 4;
/** For somebody, which before a whole name is a title. */
export const TITLE_NOUN = 8;
/** Behind a name and no part of it: KC, MP. */
export const SUFFIX = 16;
/** Of these, what tells fathers from sons: Jr, III. */
export const GENERATION = 32;
/** A small word inside a person’s name: de, van, bin. */
export const PARTICLE = 64;
/** Of these, what stands behind first names alone: German von. */
export const NOBLE = 128;
/** A small word inside the name of a body: of, for, and. */
export const BODY_LINK = 256;
/** Makes the name of a body, with an ending of possession too: “the university’s”. */
export const BODY = 512;
/** The name of a place by itself. */
export const PLACE = 1024;
/** Capitalised without being a name, in one of its forms: Monday, Russians, Thursday’s. */
export const NOT_NAME = 2048;
/** A function word, which opens sentences: The, He, In. */
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
