import type { Parsed } from '../parsed.ts';
import { isMark, touches, type Token } from '../tokens/token.ts';
import { hasTail, isOfLocal, leadsBody, pairOf, tailsOf } from './body-names.ts';
import type { Capitals } from './name-words.ts';
import { isAdjective, isCapital, type NounSigns } from './noun-signs.ts';

/** Names alone have capitals, and one inside a sentence shows a name by itself: English, Spanish. */
export const namesAlone: Capitals = (passages) => passages;

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

/** “Frau Weber”, but not “eine Frau” */
function followsHonour(tokens: readonly Token[], at: number, signs: NounSigns): boolean {
  const honour = at - (isMark(tokens[at - 1], '.') ? 2 : 1);
  const isOne = signs.indefinite.has(tokens[honour - 1]?.lower ?? '');
  return signs.honours.has(tokens[honour]?.lower ?? '') && !isOne;
}

/** “Richter Seidling”: no noun has another right behind it. */
function followsOffice(tokens: readonly Token[], at: number, signs: NounSigns): boolean {
  const before = tokens[at - 1];
  return (
    isCapital(before) && signs.isOffice(before.lower) && !signs.isListed(tokens[at]?.lower ?? '')
  );
}

/** “…, Jole Metzger”: no noun has another right behind it, so that a word unknown behind a comma or an office is a first name. */
function followsUnknown(tokens: readonly Token[], at: number, signs: NounSigns): boolean {
  const [lead, first] = [tokens[at - 2], tokens[at - 1]];
  const isLed = isMark(lead, ',') || (isCapital(lead) && signs.isOffice(lead.lower));
  if (!isLed || !isCapital(first) || isAdjective(first, signs) || signs.isOwner(first.lower))
    return false;
  return !signs.isNoun(first.lower) && !signs.isNamed(first.lower) && !signs.isBody(first.lower);
}

/** “Koch-Mehrin”: the last part of a compound tells what it is, and here it is no noun. */
function opensDoubleName(tokens: readonly Token[], at: number, signs: NounSigns): boolean {
  const [hyphen, last] = [tokens[at + 1], tokens[at + 2]];
  return (
    isMark(hyphen, '-‑') &&
    touches(hyphen) &&
    isCapital(last) &&
    touches(last) &&
    !signs.isNoun(last.lower)
  );
}

/** “Ute von der Ruhr”, “von der Ruhr” where the text has her name in full. */
function isNoble(
  tokens: readonly Token[],
  at: number,
  signs: NounSigns,
  surnames?: ReadonlySet<string>,
): boolean {
  const [before, small, article] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (!signs.noble.has(small?.lower ?? '') || !signs.articles.has(article?.lower ?? ''))
    return false;
  return signs.isFirstName(before?.lower ?? '') || surnames?.has(tokens[at]?.lower ?? '') === true;
}

/** “Die neue Brücke”: an article, and perhaps adjectives between. */
function followsArticle(
  tokens: readonly Token[],
  at: number,
  articles: ReadonlySet<string>,
  signs: NounSigns,
): boolean {
  for (let before = at - 1; before >= at - 1 - ADJECTIVES; before--) {
    const token = tokens[before];
    if (token?.kind !== 'word') return false;
    if (articles.has(token.lower)) return true;
    if (/^\p{Lu}/u.test(token.text) || !signs.isInflected(token.lower)) return false;
  }
  return false;
}

/** Surnames of a text: what stands behind first names, behind Herr and Frau, and behind an office. */
function surnamesOf(passages: readonly Parsed[], signs: NounSigns): Set<string> {
  const found = new Set<string>();
  for (const { tokens } of passages)
    tokens.forEach((token, at) => {
      if (!isCapital(token) || signs.isFirstName(token.lower)) return;
      if (
        [followsFirstName, followsHonour, followsOffice, followsUnknown, isNoble].some((follows) =>
          follows(tokens, at, signs),
        )
      )
        found.add(token.lower);
    });
  return found;
}

function isCommon(
  parsed: Parsed,
  at: number,
  surnames: ReadonlySet<string>,
  tails: ReadonlySet<string>,
  signs: NounSigns,
): boolean {
  const { tokens } = parsed;
  const token = tokens[at];
  if (!isCapital(token)) return false;
  const { lower } = token;
  if (followsFirstName(tokens, at, signs) || followsHonour(tokens, at, signs)) return false;
  if (isNoble(tokens, at, signs, surnames)) return false;
  const article = followsArticle(tokens, at, signs.articles, signs);
  if (surnames.has(lower) && !article) return false;
  // “Der Zug”, “das Essen”: places that are nouns, too.
  if (signs.isNamed(lower)) return article && signs.isListed(lower);
  // “Das Verkehrsministerium”, but not “ein Ministerium”
  if (signs.isCalled(lower) || hasTail(tokens, at, signs))
    return followsArticle(tokens, at, signs.indefinite, signs);
  if (tails.has(pairOf(tokens, at)) || tails.has(pairOf(tokens, at - 1))) return false;
  if (hasTail(tokens, at - 2, signs))
    return followsArticle(tokens, at - 2, signs.indefinite, signs);
  if (leadsBody(parsed, at - 1, signs) || isOfLocal(tokens, at, signs)) return false;
  if (isAdjective(token, signs) && leadsBody(parsed, at, signs)) return false;
  // “Wolfgang Meier” ends as a noun does, and no noun has another right behind it.
  if (signs.isFirstName(lower) && isCapital(tokens[at + 1])) return false;
  if (!article && opensDoubleName(tokens, at, signs)) return false;
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
    const tails = tailsOf(passages, signs);
    return passages.map((parsed) => ({
      ...parsed,
      tokens: parsed.tokens.map((token, at) =>
        isCommon(parsed, at, surnames, tails, signs)
          ? { ...token, capital: false, common: true }
          : token,
      ),
    }));
  };
}
