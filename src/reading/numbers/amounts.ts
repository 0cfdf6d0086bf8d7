import { phraseAt, phraseBefore, type Phrases } from '../tokens/phrases.ts';
import { isMark, touches } from '../tokens/token.ts';
import { currencyAfter, currencyBefore, isInMillions, noCentsEnd } from './currencies.ts';
import { doubledBefore, doubledBehind } from './doubled.ts';
import type { Numeral, Tokens } from './numeral.ts';
import type { ScaleWords } from './scales.ts';

/** Words that belong to a number as a percent sign or a currency does. */
export interface AmountWords {
  percent: Phrases;
  /** dollars, US dollars: after the number. */
  currency: Phrases;
  /** Letters for coins that touch the number: 35p. */
  coins: ReadonlySet<string>;
  /** Between a scale and a currency: Spanish “millones de euros”. */
  currencyLinks: ReadonlySet<string>;
  /** Rs, R$: before the number, as printed. */
  currencyPrefixes: ReadonlySet<string>;
  minus: Phrases;
  /** Of these, the ones that say “less” too, and what stands before what is compared: “menos 15 por cento do que”. */
  less: ReadonlySet<string>;
  than: ReadonlySet<string>;
  /** Ends with a minus that is none: “plus or minus”. */
  eitherSign: Phrases;
  /** After the number and its measure: “five degrees below zero”. */
  belowZero: Phrases;
}

/** A number with its sign, its currency and its percent sign. */
export interface Amount extends Numeral {
  /** Where the number itself ends, before a currency or a percent sign. */
  numberTo: number;
  /** The currency or percent sign as printed. */
  measure: string | null;
  kind: 'plain' | 'percent' | 'money';
}

/** The text between two tokens as printed. */
export function printed(text: string, tokens: Tokens, from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

function minusBefore(tokens: Tokens, from: number, words: AmountWords): number {
  const sign = tokens[from - 1];
  if (
    isMark(sign, '-−–‑') &&
    touches(tokens[from]) &&
    (sign.spaced || isMark(tokens[from - 2], '([“"‘~≈<>'))
  )
    return from - 1;
  return phraseBefore(words.eitherSign, tokens, from) > 0
    ? from
    : from - phraseBefore(words.minus, tokens, from);
}

/** “+0.4%”: the sign belongs to a percentage as a minus does. */
function plusBefore(tokens: Tokens, from: number): number {
  return isMark(tokens[from - 1], '+') && touches(tokens[from]) ? from - 1 : from;
}

/** “Below zero” stands no further behind the number. */
const FARTHEST_ZERO = 4;

function isBelowZero(tokens: Tokens, to: number, words: AmountWords): boolean {
  for (let at = to; at < to + FARTHEST_ZERO; at++)
    if (phraseAt(words.belowZero, tokens, at) > 0) return true;
  return false;
}

/** “Than” stands no further behind a number that is so much less. */
const FARTHEST_THAN = 7;

/** “Menos 15 por cento do que em maio”: a word for minus that compares, so that nothing is below zero. */
function isComparison(tokens: Tokens, numeral: Numeral, words: AmountWords): boolean {
  if (!words.less.has(tokens[numeral.from - 1]?.lower ?? '')) return false;
  for (let at = numeral.to; at < numeral.to + FARTHEST_THAN; at++) {
    if (tokens[at]?.kind !== 'word' && !isMark(tokens[at], '%')) return false;
    if (words.than.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** Where a word of measure would begin: “10 percent”, “a 10-percent rise”. */
function wordStart(tokens: Tokens, to: number): number {
  const hyphen = tokens[to];
  return isMark(hyphen, '-‑') && touches(hyphen) && touches(tokens[to + 1]) ? to + 1 : to;
}

function percentEnd(tokens: Tokens, to: number, words: AmountWords): number {
  if (isMark(tokens[to], '%‰％')) return to + 1;
  const start = wordStart(tokens, to);
  const length = phraseAt(words.percent, tokens, start);
  return length > 0 ? start + length : to;
}

/** COP30 is a conference on the climate; nobody counts so few Colombian pesos. */
function isConference(tokens: Tokens, code: number, { value, scale }: Numeral): boolean {
  return tokens[code]?.text === 'COP' && scale === 1 && (value ?? 100) < 100;
}

interface Front {
  from: number;
  negative: boolean;
  currency: string | null;
}

/** The minus sign and the currency before a number, in either order. */
function front(text: string, tokens: Tokens, numeral: Numeral, words: AmountWords): Front {
  const compares = isComparison(tokens, numeral, words);
  let found: Front = { from: numeral.from, negative: false, currency: null };
  for (;;) {
    const money =
      found.currency === null
        ? currencyBefore(tokens, found.from, words.currencyPrefixes)
        : found.from;
    const minus = found.negative || compares ? found.from : minusBefore(tokens, found.from, words);
    if (money < found.from && !isConference(tokens, money, numeral))
      found = { ...found, from: money, currency: printed(text, tokens, money, found.from) };
    else if (minus < found.from) found = { ...found, from: minus, negative: true };
    else return found;
  }
}

/** Adds what stands at a number: −5, $5, 5 %, 5 million euros. Signs that stand there once too often make it malformed. */
export function amountOf(
  text: string,
  tokens: Tokens,
  numeral: Numeral,
  words: AmountWords,
  scales: ScaleWords['scales'],
): Amount {
  const signed = signedAmount(text, tokens, inMillions(tokens, numeral), words);
  const amount = scaledBehind(tokens, signed, scales);
  if (amount.spelled) return amount;
  const from = doubledBefore(tokens, amount);
  const to = doubledBehind(tokens, amount, words.percent);
  return from === amount.from && to === amount.to ? amount : { ...amount, from, to, value: null };
}

/** “75 USD millones”: the scale stands behind the currency. */
function scaledBehind(tokens: Tokens, amount: Amount, scales: ScaleWords['scales']): Amount {
  const { value, step, scale, to, kind, numberTo } = amount;
  const factor = scales.get(tokens[to]?.lower ?? '');
  const isBehind = kind === 'money' && scale === 1 && to > numberTo && factor !== undefined;
  return isBehind && factor >= 1e6 && value !== null
    ? {
        ...amount,
        to: to + 1,
        value: Number((value * factor).toPrecision(15)),
        step: step * factor,
        scale: factor,
      }
    : amount;
}

/** “48.5 MGBP”: the code tells the scale too. */
function inMillions(tokens: Tokens, numeral: Numeral): Numeral {
  const { value, step, scale, to } = numeral;
  return isInMillions(tokens, to) && value !== null
    ? {
        ...numeral,
        value: Number((value * 1e6).toPrecision(15)),
        step: step * 1e6,
        scale: scale * 1e6,
      }
    : numeral;
}

function signedAmount(text: string, tokens: Tokens, numeral: Numeral, words: AmountWords): Amount {
  const { from, negative, currency } = front(text, tokens, numeral, words);
  const isLess = negative || isBelowZero(tokens, numeral.to, words);
  const value = numeral.value !== null && isLess ? -numeral.value : numeral.value;
  const plain: Amount = {
    ...numeral,
    numberTo: numeral.to,
    from,
    value,
    measure: currency,
    kind: currency === null ? 'plain' : 'money',
  };
  const percent = percentEnd(tokens, numeral.to, words);
  if (percent > numeral.to) {
    const measure = printed(text, tokens, wordStart(tokens, numeral.to), percent);
    const isMoney = currency !== null && isMark(tokens[numeral.to], '%‰％');
    return {
      ...plain,
      from: plusBefore(tokens, from),
      value: isMoney ? null : value,
      to: percent,
      measure,
      kind: 'percent',
    };
  }
  if (currency !== null) return plain;
  const isCoin =
    touches(tokens[numeral.to]) &&
    words.coins.has(tokens[numeral.to]?.text ?? '') &&
    !numeral.spelled;
  const isCode = isCoin || isInMillions(tokens, numeral.to);
  const link =
    numeral.scale > 1 && words.currencyLinks.has(tokens[numeral.to]?.lower ?? '') ? 1 : 0;
  // “14 millions de $”
  const behind = noCentsEnd(tokens, numeral.to + link);
  const code = isCode ? numeral.to + 1 : currencyAfter(tokens, behind);
  const start = wordStart(tokens, behind);
  const to = code > behind || isCode ? code : start + phraseAt(words.currency, tokens, start);
  return to === start
    ? plain
    : { ...plain, to, measure: printed(text, tokens, start, to), kind: 'money' };
}
