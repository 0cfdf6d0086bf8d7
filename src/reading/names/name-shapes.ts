import { isCapitalised, type Token } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { NameWords } from './name-words.ts';

/** A word without its ending of possession, as printed. */
export function withoutPossessive({ text, entry }: Token, words: NameWords): string {
  const length = words.ending(entry);
  return length === 0 ? text : text.slice(0, -length);
}

/** UN, U.N., NATO. */
export function isAcronym(word: string): boolean {
  return /^(?:\p{Lu}\.?){2,5}$/u.test(word);
}

/** He’d, It’s, There’s. */
function isContraction(token: Token, words: NameWords): boolean {
  const at = token.lower.indexOf("'");
  const rest = token.text.charAt(at + 1);
  return at > 0 && rest === rest.toLowerCase() && words.starters.has(token.lower.slice(0, at));
}

/** “Eugeni d’Ors”: a surname that a small word opens, in one with it. */
export function isElided(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Ll}{1,2}['’]\p{Lu}/u.test(token.text);
}

/** “CC.OO.”: letters doubled for a plural. */
export function isDoubled(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^(\p{Lu})\1$/u.test(token.text);
}

/** “The WHO said”, but not “THE WHO SAID”. */
function isLoneAcronym(tokens: Tokens, at: number): boolean {
  return [at - 1, at, at + 1].every(
    (near) => isAcronym(tokens[near]?.text ?? '') === (near === at),
  );
}

/** “Russian” of “Russians”. */
function withoutPlural(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** A capital word that may stand in a name. */
export function isNameWord(tokens: Tokens, at: number, words: NameWords): boolean {
  const token = tokens[at];
  if (!isCapitalised(token) || isContraction(token, words)) return false;
  const { notNames } = words;
  // “Thursday’s”
  const bare = withoutPossessive(token, words);
  const isNone =
    notNames.has(token.lower) ||
    notNames.has(withoutPlural(token.lower)) ||
    (bare !== token.text && notNames.has(bare.toLowerCase()));
  if (!isNone) return true;
  // “Jan Petrov”, “Northern Rail”, “Northern Peat Trust”: a month or a people that begins a name.
  const next = tokens[at + 1];
  return (
    (words.firstNames.has(token.lower) ||
      isBodyWord(next, words) ||
      (isCapitalised(tokens[at + 2]) && isBodyWord(tokens[at + 2], words))) &&
    isCapitalised(next) &&
    !words.notNames.has(next.lower)
  );
}

/** Words that start sentences start no names, wherever a capital makes them look so. */
export function canBegin(tokens: Tokens, at: number, words: NameWords): boolean {
  return (
    isNameWord(tokens, at, words) &&
    (!words.starters.has(tokens[at]?.lower ?? '') || isLoneAcronym(tokens, at))
  );
}

/** Ministry, Council. */
export function isBodyWord(token: Token | undefined, words: NameWords): boolean {
  return token !== undefined && words.isBody(token.entry);
}
