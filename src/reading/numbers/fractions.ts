import { phraseAt, phraseBefore, type Phrases } from '../tokens/phrases.ts';
import { isMark, touches, type Token } from '../tokens/token.ts';
import type { Numeral, Tokens } from './numeral.ts';
import { spelledAt, type NumberWords } from './spelled.ts';

/** The fraction words of a language. */
export interface FractionWords {
  /** third, thirds: what the numerator is divided by. */
  parts: ReadonlyMap<string, number>;
  /** Of these, the ones that are never ordinals: Spanish tercio. */
  sureParts: ReadonlySet<string>;
  /** As `parts`, but only before a tail: Spanish “tres cuartas partes”. */
  tailedParts: ReadonlyMap<string, number>;
  partTails: Phrases;
  /** Stand for a half before what is halved: “half of”, “la mitad de”. */
  halves: Phrases;
  /** What must follow a half, or a part with an article, to be a fraction and not a name: of, the, its. */
  followers: ReadonlySet<string>;
  /** May follow a half behind a pause: “, half in cash”. */
  apposed: ReadonlySet<string>;
  /** What may stand before it instead: by, nearly, almost. */
  leaders: Phrases;
  /** Of these, the ones that stand before amounts alone: nearly, more than, “rose by”; not “by a third party”. */
  measuring: Phrases;
  /** True for a word that can be the noun of an ordinal: party, term. */
  isNamed(word: string): boolean;
  /** Before a half that is the name of a period: first, second. */
  ordinals: ReadonlySet<string>;
  /** Before a part that is the name of a period: in, per. */
  periodLeaders: ReadonlySet<string>;
  /** Articles that stand for one: “a third”; the definite ones, only before a part with a tail: “la cuarta parte”. */
  articles: ReadonlySet<string>;
  definite: ReadonlySet<string>;
  /** A half or a quarter before a noun, and the nouns it divides: “half-hour”, “quarter-point”, “media hora”. */
  partsBefore: readonly { before: Phrases; value: number }[];
  halvedNouns: ReadonlySet<string>;
  /** Between a part and a scale: “a quarter of a million”. */
  partOfScale: Phrases;
  /** Before a scale: “half a million”, “medio millón”. */
  halfOfScale: Phrases;
}

const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
  ['⅐', 1 / 7],
  ['⅑', 1 / 9],
  ['⅒', 1 / 10],
]);

function fraction(from: number, to: number, value: number, spelled: boolean): Numeral {
  return { from, to, value, step: 0, spelled, scale: 1, fraction: true };
}

function smallNumber(tokens: Tokens, at: number): number {
  const token = tokens[at];
  return token?.kind === 'digits' && /^[1-9]\d?$/.test(token.text) ? Number(token.text) : 0;
}

/** True for a fraction that is one sign: ½. */
export const isVulgar = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && VULGAR.has(token.text);

/** A fraction in signs alone, ½ or 5/8, at a token: where it ends and its value. */
function bareFraction(tokens: Tokens, at: number): { to: number; value: number } | null {
  const vulgar = tokens[at]?.kind === 'mark' ? VULGAR.get(tokens[at].text) : undefined;
  if (vulgar !== undefined) return { to: at + 1, value: vulgar };
  if (!isMark(tokens[at + 1], '/⁄') || !touches(tokens[at + 1]) || !touches(tokens[at + 2]))
    return null;
  if (isMark(tokens[at - 1], '/') && touches(tokens[at])) return null;
  const top = smallNumber(tokens, at);
  const bottom = smallNumber(tokens, at + 2);
  if (top === 0 || top >= bottom || (isMark(tokens[at + 3], '/') && touches(tokens[at + 3])))
    return null;
  return { to: at + 3, value: top / bottom };
}

/** A whole number and a fraction in signs: 1½, 1 1/2, 11-5/8; of a cent behind cents: 4.02-3/4; or the fraction alone. */
export function signFractionAt(tokens: Tokens, from: number): Numeral | null {
  const bare = bareFraction(tokens, from);
  if (bare) return fraction(from, bare.to, bare.value, false);
  const next = tokens[from + 1];
  if (next?.kind !== 'mark' && next?.kind !== 'digits') return null;
  const whole = tokens[from];
  if (whole?.kind !== 'digits' || !/^\d{1,4}(?:\.\d\d)?$/.test(whole.text)) return null;
  const dash = isMark(next, '-‑') && touches(next) && touches(tokens[from + 2]);
  const part = bareFraction(tokens, from + (dash ? 2 : 1));
  const hasCents = whole.text.includes('.');
  if (!part || (hasCents && !dash)) return null;
  const value = Number(whole.text) + part.value / (hasCents ? 100 : 1);
  return fraction(from, part.to, Number(value.toPrecision(15)), false);
}

function followed(tokens: Tokens, to: number, words: FractionWords): boolean {
  return words.followers.has(tokens[to]?.lower ?? '');
}

/** “Exactly a third.”: nothing follows that the part could count off. */
function standsAlone(tokens: Tokens, from: number, to: number, words: FractionWords): boolean {
  const next = tokens[to];
  return (
    (next === undefined || isMark(next, '.,;!?()”"')) &&
    !words.periodLeaders.has(tokens[from - 1]?.lower ?? '')
  );
}

/** “Over a third term”, “possibly a third party”: a noun, behind words that need not speak of an amount. */
function isOrdinal(tokens: Tokens, from: number, to: number, words: FractionWords): boolean {
  const next = tokens[to];
  return (
    next?.kind === 'word' &&
    words.isNamed(next.text) &&
    ![from, from - phraseBefore(words.leaders, tokens, from)].some(
      (at) => phraseBefore(words.measuring, tokens, at) > 0,
    )
  );
}

/** A fraction in words that begins at a token: two-thirds, a quarter of, half of. */
export function wordFractionAt(
  tokens: Tokens,
  from: number,
  words: FractionWords,
  numbers: NumberWords,
): Numeral | null {
  const half = phraseAt(words.halves, tokens, from);
  const led = phraseBefore(words.leaders, tokens, from) > 0;
  if (half > 0 && words.ordinals.has(tokens[from - 1]?.lower ?? '')) return null;
  if (half > 0)
    // “La mitad”, “one half”: nothing else is called so.
    return half > 1 ||
      led ||
      followed(tokens, from + half, words) ||
      (isMark(tokens[from - 1], ',(—–') && words.apposed.has(tokens[from + half]?.lower ?? ''))
      ? fraction(from, from + half, 1 / 2, true)
      : null;
  for (const { before, value } of words.partsBefore) {
    const length = phraseAt(before, tokens, from);
    if (length === 0 || !words.halvedNouns.has(tokens[from + length]?.lower ?? '')) continue;
    const to = from + (isMark(tokens[from + length - 1], '-') ? length - 1 : length);
    return fraction(from, to, value, true);
  }
  const isDefinite = words.definite.has(tokens[from]?.lower ?? '');
  const isArticle = isDefinite || words.articles.has(tokens[from]?.lower ?? '');
  const digit = smallNumber(tokens, from);
  const top = isArticle
    ? { to: from + 1, value: 1 }
    : digit > 0
      ? { to: from + 1, value: digit }
      : spelledAt(tokens, from, numbers);
  if (!top || top.value > 20) return null;
  const hyphen = isMark(tokens[top.to], '-‑') && touches(tokens[top.to + 1]);
  const at = top.to + (hyphen ? 1 : 0);
  const tail = phraseAt(words.partTails, tokens, at + 1);
  const part = tokens[at]?.lower ?? '';
  const bottom = words.parts.get(part) ?? (tail > 0 ? words.tailedParts.get(part) : undefined);
  if (bottom === undefined || top.value >= bottom || (isDefinite && tail === 0)) return null;
  const to = at + 1 + tail;
  const isPeriods =
    top.value > 1 && !hyphen && words.periodLeaders.has(tokens[from - 1]?.lower ?? '');
  if (isPeriods && !followed(tokens, to, words)) return null;
  const sure =
    !isArticle ||
    words.sureParts.has(part) ||
    to > at + 1 ||
    (led && !isOrdinal(tokens, from, to, words)) ||
    followed(tokens, to, words) ||
    standsAlone(tokens, from, to, words);
  return sure && (bottom !== 4 || top.value !== 2)
    ? fraction(from, to, top.value / bottom, true)
    : null;
}
