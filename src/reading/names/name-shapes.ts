import { isCapitalised, type Token } from '../tokens/token.ts';
import type { Tokens } from '../numbers/numeral.ts';
import type { NameWords } from './name-words.ts';
import { BODY, CONTRACTED, FIRST_NAME, NOT_NAME, shows, STARTER } from './word-signs.ts';

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
function isContraction({ lower, text }: Token): boolean {
  const rest = text.charAt(lower.indexOf("'") + 1);
  return rest === rest.toLowerCase();
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

/** “Monday”, “Russians”, “Thursday’s”, unless the text shows it to be a surname. */
function isNone({ lower, entry }: Token, { notNames, surnames, ending }: NameWords): boolean {
  if (surnames === undefined) return true;
  const forms = [lower, lower.replace(/s$/, ''), lower.slice(0, lower.length - ending(entry))];
  return forms.some((form) => notNames.has(form) && !surnames.has(form));
}

/** A capital word that may stand in a name. */
export function isNameWord(tokens: Tokens, at: number, words: NameWords): boolean {
  const token = tokens[at];
  if (!isCapitalised(token)) return false;
  const signs = words.signsOf(token.entry);
  if ((signs & CONTRACTED) !== 0 && isContraction(token)) return false;
  if ((signs & NOT_NAME) === 0 || !isNone(token, words)) return true;
  // “Jan Petrov”, “Northern Rail”, “Northern Peat Trust”: a month or a people that begins a name.
  const next = tokens[at + 1];
  return (
    ((signs & FIRST_NAME) !== 0 ||
      isBodyWord(next, words) ||
      (isCapitalised(tokens[at + 2]) && isBodyWord(tokens[at + 2], words))) &&
    isCapitalised(next) &&
    (!words.notNames.has(next.lower) || words.surnames?.has(next.lower) === true)
  );
}

/** Words that start sentences start no names, wherever a capital makes them look so. */
export function canBegin(tokens: Tokens, at: number, words: NameWords): boolean {
  return (
    isNameWord(tokens, at, words) &&
    (!shows(tokens[at], STARTER, words) || isLoneAcronym(tokens, at))
  );
}

/** Ministry, Council. */
export function isBodyWord(token: Token | undefined, words: NameWords): boolean {
  return shows(token, BODY, words);
}
