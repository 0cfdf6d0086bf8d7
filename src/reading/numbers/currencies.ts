import { isMark, touches } from '../tokens/token.ts';
import type { Tokens } from './numeral.ts';

/** ISO 4217 codes that news prints before or after an amount. */
const CODES = new Set(
  'USD EUR GBP JPY CHF CNY RMB RUB UAH INR BRL MXN ARS CLP COP PEN UYU BOB VES CUP CAD AUD NZD SEK NOK DKK PLN CZK HUF RON TRY ILS EGP ZAR NGN KES GHS SAR AED QAR KWD IQD IRR PKR BDT LKR THB IDR MYR SGD HKD TWD KRW PHP VND 元'.split(
    ' ',
  ),
);
/** Before a sign, touching it: US$, A$, HK$. */
const PREFIX = /^\p{Lu}\p{L}{0,2}$/u;
/** The same in small letters, and where a space stands between: “c $ 1.34”. */
const SMALL_PREFIXES = new Set('us c nz hk mx mxn aud nzd cad usd hkd sgd'.split(' '));
/** Millions of a currency: MUSD. */
const MILLIONS = /^M[A-Z]{3}$/;
const SIGN = /^\p{Sc}$/u;

/** True if a currency sign stands at a token. */
export function isSign(tokens: Tokens, at: number): boolean {
  const sign = tokens[at];
  if (sign?.kind !== 'mark') return false;
  // Of the marks that nearly all texts are written in, the dollar alone is one.
  return sign.text < '\u0080' ? sign.text === '$' : SIGN.test(sign.text);
}

/** So many tokens make a sign of letters and marks: U$S, S/. */
const MOST_PIECES = 3;

/** Where “S/” or “U$S” begins before a token; the token itself where none does. */
function piecedBefore(tokens: Tokens, at: number, words: ReadonlySet<string>): number {
  let text = tokens[at - 1]?.text ?? '';
  for (let from = at - 1; touches(tokens[from]) && at - from < MOST_PIECES; from--) {
    text = `${tokens[from - 1]?.text ?? ''}${text}`;
    if (words.has(text)) return from - 1;
  }
  return at;
}

/** Where the currency that stands before a token begins; the token itself if there is none. */
export function currencyBefore(tokens: Tokens, at: number, words: ReadonlySet<string>): number {
  const before = tokens[at - 1];
  const pieced = piecedBefore(tokens, at, words);
  if (pieced < at) return pieced;
  if (isSign(tokens, at - 1)) {
    return isPrefix(tokens, at - 2) ? at - 2 : at - 1;
  }
  const point = isMark(before, '.') && touches(before) ? 1 : 0;
  const word = tokens[at - 1 - point];
  if (word?.kind !== 'word') return at;
  return (point === 0 && CODES.has(word.text)) || words.has(word.text) ? at - 1 - point : at;
}

/** True if a word tells which of the currencies is meant that the sign behind it stands for. */
function isPrefix(tokens: Tokens, at: number): boolean {
  const prefix = tokens[at];
  if (prefix?.kind !== 'word') return false;
  const isSmall = SMALL_PREFIXES.has(prefix.text);
  return touches(tokens[at + 1]) ? isSmall || PREFIX.test(prefix.text) : isSmall;
}

/** Where a currency sign or code that stands after a token ends; the token itself if there is none. */
export function currencyAfter(tokens: Tokens, at: number): number {
  const prefixed = isPrefix(tokens, at) && touches(tokens[at + 1]) ? 1 : 0;
  if (isSign(tokens, at + prefixed) && tokens[at + prefixed + 1]?.kind !== 'digits')
    return at + prefixed + 1;
  const isBeforeDigits = tokens[at + 1]?.kind === 'digits' && touches(tokens[at + 1]);
  return tokens[at]?.kind === 'word' && CODES.has(tokens[at].text) && !isBeforeDigits ? at + 1 : at;
}

/** True if a word is the code of a currency in millions: “twenty MUSD”. */
export function isInMillions(tokens: Tokens, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  return MILLIONS.test(text) && CODES.has(text.slice(1));
}

/** Where the dash that stands for no cents ends, “49,- Euro”; the token itself if there is none. */
export function noCentsEnd(tokens: Tokens, at: number): number {
  if (!isMark(tokens[at], '.,') || !touches(tokens[at])) return at;
  let to = at + 1;
  while (isMark(tokens[to], '-–—') && touches(tokens[to])) to++;
  return to > at + 1 ? to : at;
}
