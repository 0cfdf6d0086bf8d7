import { phraseAt, type Phrases } from '../tokens/phrases.ts';
import { isMark, touches, type Token } from '../tokens/token.ts';
import { isSign } from './currencies.ts';
import type { Numeral, Tokens } from './numeral.ts';

/** Words and signs that multiply a number in digits. */
export interface ScaleWords {
  /** Spelled out: million, crore. Two may follow each other: Spanish “mil millones”. */
  scales: ReadonlyMap<string, number>;
  /** Between a number that is a scale itself and another: “una decena de millones”. */
  scaleLinks: ReadonlySet<string>;
  /** Shortened, read after digits alone: bn, mln, m. */
  shortScales: ReadonlyMap<string, number>;
  /** Of these, the ones that are written with a point: “2,5 Mio. Euro”. */
  pointed: ReadonlySet<string>;
  /** Digits may go on behind a thousand: Mexican “5 mil 215 millones”. */
  addsDigits: boolean;
  /** Words that show that a short scale is a measure: “5m wide”, “a 10k run”. */
  measureLeaders: ReadonlySet<string>;
  measureFollowers: ReadonlySet<string>;
  /** Behind a short scale they leave no doubt that it is a measure: “10 mi por hora”. */
  measured: Phrases;
  /** Between the sides of a thing: “2m by 3m”. */
  crossings: ReadonlySet<string>;
  /** Behind a hyphen they show millions: “5m-strong”, “1.5m-plus shares”. */
  countedBehind: ReadonlySet<string>;
  /** What millions count, besides plurals: “water for 5m people”. */
  people: ReadonlySet<string>;
  isPlural(word: string): boolean;
  /** “… and a half”, “… and a quarter”, also after the scale. */
  andPart: readonly { after: Phrases; value: number }[];
}

function scaled(numeral: Numeral, to: number, factor: number): Numeral {
  const value = numeral.value === null ? null : exactProduct(numeral.value, factor);
  return { ...numeral, to, value, step: numeral.step * factor, scale: numeral.scale * factor };
}

/** 3.4 × 1,000,000,000 without the dust that binary fractions leave. */
function exactProduct(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** Short scales that are measures too. */
const MEASURES: ReadonlySet<string> = new Set(['m', 'k', 'K', 'T']);
/** Directly before a number they make its “m” minutes: “1h 23m”. */
const HOURS: ReadonlySet<string> = new Set(['h', 'hr', 'hrs', 'd']);
const LEADER_REACH = 7;

function isMeasure(tokens: Tokens, numeral: Numeral, at: number, words: ScaleWords): boolean {
  if (isSign(tokens, numeral.from - 1)) return false;
  if (phraseAt(words.measured, tokens, at + 1) > 0) return true;
  if (!MEASURES.has(tokens[at]?.text ?? '')) return false;
  const isHung = isMark(tokens[at + 1], '-‑') && touches(tokens[at + 1]);
  // “1.2m-1.5m”: behind the hyphen stands the other end.
  if (isHung && tokens[at + 2]?.kind === 'word')
    return !words.countedBehind.has(tokens[at + 2]?.lower ?? '');
  if (isMark(tokens[at + 1], '²³/') || isSide(tokens, numeral, at, words)) return true;
  if (HOURS.has(tokens[numeral.from - 1]?.text ?? '')) return true;
  const next = tokens[at + 1]?.lower ?? '';
  if (words.measureFollowers.has(next)) return true;
  if (tokens[at + 1]?.kind === 'word' && (words.isPlural(next) || words.people.has(next)))
    return false;
  // “Everest (8,849m)”: thousands of millions are told in billions.
  if (/[.,]\d{3}/.test(tokens[at - 1]?.text ?? '') && (numeral.value ?? 0) >= 1000) return true;
  // “Between 0.5m and 1.1m”: what tells of the first tells of both.
  const isSecond = tokens[numeral.from - 2]?.text === tokens[at]?.text;
  const first = isSecond ? numeral.from - 3 : numeral.from;
  for (let back = first - 1; back >= Math.max(0, first - LEADER_REACH); back--) {
    if (words.measureLeaders.has(tokens[back]?.lower ?? '')) return true;
  }
  return false;
}

/** “2m by 3m”, “2m x 3m”: the sides of a thing. */
function isSide(tokens: Tokens, { from }: Numeral, at: number, { crossings }: ScaleWords): boolean {
  const letter = tokens[at]?.text;
  const isCrossed = (link: number): boolean => crossings.has(tokens[link]?.lower ?? '');
  return (
    (isCrossed(at + 1) && tokens[at + 2]?.kind === 'digits' && tokens[at + 3]?.text === letter) ||
    (isCrossed(from - 1) && tokens[from - 2]?.text === letter)
  );
}

/** Adds the scale that stands at or after a number, and “and a half”. A single capital is a scale only with a currency or a noun. */
export function withScale(tokens: Tokens, numeral: Numeral, words: ScaleWords): Numeral {
  let result = withPart(tokens, numeral, words);
  const glued =
    isMark(tokens[result.to], '-‑') && touches(tokens[result.to]) && touches(tokens[result.to + 1])
      ? 1
      : 0;
  for (let count = 0; count < 3; count++) {
    const at = result.to + (count === 0 ? glued : 0);
    const word = tokens[at];
    const more = words.addsDigits ? withDigits(result, word) : null;
    if (more) {
      result = more;
      continue;
    }
    if (word?.kind !== 'word') break;
    const link = result.scale > 1 && words.scaleLinks.has(word.lower) ? 1 : 0;
    const factor = words.scales.get(tokens[at + link]?.lower ?? '');
    if (factor === undefined || (link > 0 && factor < 1e6)) break;
    result = scaled(result, at + link + 1, factor);
  }
  result = withLesser(tokens, result, words);
  const short = tokens[result.to];
  // “26 mil mdp”
  const inThousands =
    result.scale === 1000 && (short?.text.length ?? 0) > 2
      ? words.shortScales.get(short?.lower ?? '')
      : undefined;
  if (inThousands !== undefined) return scaled(result, result.to + 1, inThousands);
  if (result.scale > 1) return withPart(tokens, result, words);
  if (numeral.spelled || short?.kind !== 'word') return result;
  const factor = words.shortScales.get(short.text) ?? words.shortScales.get(short.lower);
  if (factor === undefined || isMeasure(tokens, result, result.to, words)) return result;
  // “5m. The”: behind one letter the point may end the sentence; “Mio.” is written with it.
  const point =
    isMark(tokens[result.to + 1], '.') &&
    touches(tokens[result.to + 1]) &&
    (words.pointed.has(short.lower) || isLowerWord(tokens, result.to + 2));
  // “12 M€”, “US$ 12 M”
  const isOfMoney =
    (isSign(tokens, result.to + 1) && touches(tokens[result.to + 1])) ||
    (/^[MB]$/.test(short.text) &&
      isSign(tokens, result.from - 1) &&
      !isMark(tokens[result.to + 1], '&'));
  if (short.spaced && short.text.length === 1 && !point && !isOfMoney) return result;
  if (
    /^[A-Z]$/.test(short.text) &&
    !isOfMoney &&
    !isSign(tokens, result.from - 1) &&
    !isLowerWord(tokens, result.to + 1)
  )
    return result;
  return scaled(result, result.to + (point ? 2 : 1), factor);
}

/** “Mil 215”: hundreds in digits behind a thousand. */
function withDigits(numeral: Numeral, token: Token | undefined): Numeral | null {
  if (
    numeral.scale !== 1000 ||
    token?.kind !== 'digits' ||
    !/^\d{1,3}$/.test(token.text) ||
    numeral.value === null
  )
    return null;
  return {
    ...numeral,
    to: numeral.to + 1,
    value: numeral.value + Number(token.text),
    step: 1,
    scale: 1,
  };
}

/** “2 millones 300 mil”: a lesser scale in digits goes on behind a greater one. */
function withLesser(tokens: Tokens, numeral: Numeral, words: ScaleWords): Numeral {
  const digits = tokens[numeral.to];
  if (numeral.scale === 1 || numeral.value === null || digits?.kind !== 'digits') return numeral;
  const factor = words.scales.get(tokens[numeral.to + 1]?.lower ?? '') ?? Infinity;
  if (!/^[1-9]\d{0,2}$/.test(digits.text) || factor >= numeral.scale) return numeral;
  const value = numeral.value + Number(digits.text) * factor;
  return { ...numeral, to: numeral.to + 2, value, step: factor, scale: factor };
}

function isLowerWord(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.text.charAt(0) === token.lower.charAt(0);
}

function withPart(tokens: Tokens, numeral: Numeral, words: ScaleWords): Numeral {
  if (numeral.value === null || numeral.fraction) return numeral;
  for (const { after, value } of words.andPart) {
    const length = phraseAt(after, tokens, numeral.to);
    if (length === 0) continue;
    const to = numeral.to + length;
    // “A billion and a half million”: the half is of a scale of its own.
    const own = words.scales.get(tokens[to]?.lower ?? '') ?? Infinity;
    const scale = own < numeral.scale ? own : Math.max(numeral.scale, 1);
    const part = scale * value;
    return {
      ...numeral,
      to: own < numeral.scale ? to + 1 : to,
      value: numeral.value + part,
      step: part,
    };
  }
  return numeral;
}
