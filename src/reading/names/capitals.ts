import type { Parsed } from '../parsed.ts';
import { isMark, touches, type Token } from '../tokens/token.ts';

/**
 * What a capital tells in a language: the passages of a text, with those words marked as common whose capital tells no
 * name.
 */
export type Capitals = (passages: readonly Parsed[]) => readonly Parsed[];

/** Names alone have capitals, and one inside a sentence shows a name by itself: English, Spanish. */
export const namesAlone: Capitals = (passages) => passages;

/** What tells nouns from names where both have capitals. */
export interface NounSigns {
  /** A noun by its look or by a list; in small letters. */
  isNoun(word: string): boolean;
  /** Words that stand before nouns, and before no name of a person: articles, also in one with a preposition. */
  articles: ReadonlySet<string>;
  /** Named with an article all the same: countries, bodies. */
  isNamed(word: string): boolean;
  /** Behind an adjective with a capital, part of the name of a body: “Deutscher Wetterdienst”. */
  isBody(word: string): boolean;
  isFirstName(word: string): boolean;
  /** Before a surname: Herr, Frau. */
  honours: ReadonlySet<string>;
}

const ADJECTIVE = /^\p{Lu}\p{Ll}+(?:e|er|es|en|em)$/u;
const CAPITAL = /^\p{Lu}\p{Ll}/u;
const isCapital = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && CAPITAL.test(token.text);
/** So many adjectives may stand between an article and its noun. */
const ADJECTIVES = 3;

/** The first name of somebody, or the initial of one, stands before a token. */
function followsFirstName(tokens: readonly Token[], at: number, signs: NounSigns): boolean {
  const point = isMark(tokens[at - 1], '.') ? 1 : 0;
  const before = tokens[at - 1 - point];
  if (!before || before.kind !== 'word' || !/^\p{Lu}/u.test(before.text)) return false;
  return point === 1
    ? before.text.length === 1 &&
        isCapital(tokens[at - 3]) &&
        signs.isFirstName(tokens[at - 3]?.lower ?? '')
    : signs.isFirstName(before.lower);
}

function followsHonour(tokens: readonly Token[], at: number, { honours }: NounSigns): boolean {
  const point = isMark(tokens[at - 1], '.') ? 1 : 0;
  return honours.has(tokens[at - 1 - point]?.lower ?? '');
}

/** “Die neue Brücke”: an article, and perhaps adjectives between. */
function followsArticle(tokens: readonly Token[], at: number, { articles }: NounSigns): boolean {
  for (let before = at - 1; before >= at - 1 - ADJECTIVES; before--) {
    const token = tokens[before];
    if (token?.kind !== 'word') return false;
    if (articles.has(token.lower)) return true;
    if (/^\p{Lu}/u.test(token.text) || !/(?:e|en|er|es|em)$/.test(token.lower)) return false;
  }
  return false;
}

/** Surnames of a text: what stands behind first names, and behind Herr and Frau. */
function surnamesOf(passages: readonly Parsed[], signs: NounSigns): Set<string> {
  const found = new Set<string>();
  for (const { tokens } of passages)
    tokens.forEach((token, at) => {
      if (!isCapital(token) || signs.isFirstName(token.lower)) return;
      if (followsFirstName(tokens, at, signs) || followsHonour(tokens, at, signs))
        found.add(token.lower);
    });
  return found;
}

function isCommon(
  tokens: readonly Token[],
  at: number,
  surnames: ReadonlySet<string>,
  signs: NounSigns,
): boolean {
  const token = tokens[at];
  if (!isCapital(token)) return false;
  const { lower } = token;
  if (followsFirstName(tokens, at, signs) || followsHonour(tokens, at, signs)) return false;
  const article = followsArticle(tokens, at, signs);
  if (surnames.has(lower) && !article) return false;
  if (signs.isNamed(lower)) return false;
  if (signs.isBody(lower) && ADJECTIVE.test(tokens[at - 1]?.text ?? '')) return false;
  // “Wolfgang Meier” ends as a noun does, and no noun has another right behind it.
  if (signs.isFirstName(lower) && isCapital(tokens[at + 1])) return false;
  if (signs.isNoun(lower)) return true;
  if (signs.isFirstName(lower) || !article) return false;
  // “Der Deutsche Wetterdienst”, “die Elbe-Werft”: an adjective or a name before another word.
  const next = tokens[at + 1];
  return !isCapital(next) && !(isMark(next, '-‑') && touches(next));
}

/** Every noun has a capital: German. */
export function everyNoun(signs: NounSigns): Capitals {
  return (passages) => {
    const surnames = surnamesOf(passages, signs);
    return passages.map((parsed) => ({
      ...parsed,
      tokens: parsed.tokens.map((token, at) =>
        isCommon(parsed.tokens, at, surnames, signs)
          ? { ...token, capital: false, common: true }
          : token,
      ),
    }));
  };
}
