import { phraseAt, type Phrases } from '../tokens/phrases.ts';
import { isMark, touches, type Token } from '../tokens/token.ts';

/** The number words of a language. */
export interface NumberWords {
  /** The value of a word that is added: one to ninety-nine, and what a language writes in one word; else undefined. */
  small(word: string): number | undefined;
  /** Nothing: it counts only as the end of a range or with a measure. */
  zero: ReadonlySet<string>;
  /** Multiplies what stands before it, below the scales: hundred. */
  hundred: ReadonlyMap<string, number>;
  /** Multiply all that stands before them: thousand, million, dozen. */
  scales: ReadonlyMap<string, number>;
  /** Scales that need no number before them: Spanish mil. */
  bareScales: ReadonlySet<string>;
  /** “a” in “a hundred”; no number without what it multiplies. */
  articles: ReadonlySet<string>;
  /** Behind an article that is then a number, or its noun: Spanish “un paciente de cada siete”. */
  afterOne: Phrases;
  /** Before the decimals in words: “two point five”, “dos coma cinco”. */
  points: ReadonlySet<string>;
  /** “and” in “two hundred and five”. */
  joiners: ReadonlySet<string>;
  /** What a number must be a multiple of before a joiner: 100 in English, 10 in Spanish. */
  joinsAfter: number;
}

interface Spelled {
  to: number;
  value: number;
  step: number;
  scale: number;
}

const MOST_WORDS = 24;
const MOST_DECIMALS = 4;
/** Words that are no whole numbers tell halves and quarters: German “dreieinhalb”, “dreiviertel”. */
const PARTS = [1 / 4, 1 / 2, 1];

function trailingPlace(value: number): number {
  let place = PARTS.findLast((part) => value % part === 0) ?? 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}

/** A number in words as it is being added up: a scale multiplies what stands before it, back to a larger one. */
class Sum {
  groups: { scale: number; value: number }[] = [];
  current = 0;

  get lastScale(): number {
    return this.groups.at(-1)?.scale ?? Infinity;
  }

  get total(): number {
    return this.groups.reduce((sum, { value }) => sum + value, 0);
  }

  get value(): number {
    return this.total + this.current;
  }

  /** Whether a small number may be added to what stands before it; to sixty and eighty as in “quatre-vingt-onze” too. */
  #fits(small: number, room: number): boolean {
    const isScore = room % 100 === 60 || room % 100 === 80;
    return room === 0 || small < (isScore ? 20 : trailingPlace(room));
  }

  /** Takes one more word; false if the word does not continue the number. */
  take(word: string, words: NumberWords): boolean {
    const small = words.small(word);
    if (small !== undefined) {
      if (!this.#fits(small, this.current)) return false;
      // “Eine dreiviertel Stunde”: the one before a part is its article.
      this.current = small < 1 && this.current === 1 ? small : this.current + small;
      return true;
    }
    const hundred = words.hundred.get(word);
    if (hundred !== undefined) {
      const isBare = words.bareScales.has(word) && this.current === 0;
      if (!isBare && (this.current === 0 || this.current >= 100)) return false;
      this.current = isBare ? hundred : this.current * hundred;
      return true;
    }
    const scale = words.scales.get(word);
    if (scale === undefined || scale === this.lastScale) return false;
    if (this.value === 0 && !words.bareScales.has(word)) return false;
    const isLarger = scale > this.lastScale;
    if (!isLarger && this.current === 0 && this.total > 0 && !words.bareScales.has(word))
      return false;
    let before = this.current;
    while (this.lastScale < scale) before += this.groups.pop()?.value ?? 0;
    this.groups.push({ scale, value: (before || 1) * scale });
    this.current = 0;
    return true;
  }

  /** True if “and” and the word after it belong to the number: “two hundred and five”, not “… and five hundred”. */
  joins(next: Token | undefined, after: Token | undefined, words: NumberWords): boolean {
    const small = words.small(next?.lower ?? '');
    const room = this.current || this.total;
    if (
      small === undefined ||
      small >= 1000 ||
      room % words.joinsAfter !== 0 ||
      !this.#fits(small, room)
    )
      return false;
    const multiplier = after?.lower ?? '';
    return (
      !words.hundred.has(multiplier) && !((words.scales.get(multiplier) ?? 0) >= this.lastScale)
    );
  }
}

function isHyphen(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens[at], '-‑') && touches(tokens[at]) && touches(tokens[at + 1]);
}

/** Digits in words behind a point: “two five” and “twenty-five” are both .25. */
function decimalsAt(
  tokens: readonly Token[],
  from: number,
  words: NumberWords,
): { to: number; digits: string } | null {
  let digits = '';
  let at = from;
  for (; at - from < MOST_DECIMALS; at++) {
    const word = tokens[at]?.lower ?? '';
    const digit = words.zero.has(word) ? 0 : (words.small(word) ?? Infinity);
    if (digit > 9) break;
    digits += `${digit}`;
  }
  if (digits !== '') return { to: at, digits };
  const whole = wholeAt(tokens, from, words);
  return whole && { to: whole.to, digits: `${whole.value}` };
}

/** Reads the number in words that begins at a token, with its decimals; `null` if none does. */
export function spelledAt(
  tokens: readonly Token[],
  from: number,
  words: NumberWords,
): Spelled | null {
  const whole = wholeAt(tokens, from, words);
  if (!whole || !words.points.has(tokens[whole.to]?.lower ?? '')) return whole;
  const decimals = decimalsAt(tokens, whole.to + 1, words);
  if (!decimals || whole.scale > 1000) return whole;
  const { to, digits } = decimals;
  return { to, value: Number(`${whole.value}.${digits}`), step: 10 ** -digits.length, scale: 1 };
}

/** Reads the whole number in words that begins at a token; `null` if none does. */
function wholeAt(tokens: readonly Token[], from: number, words: NumberWords): Spelled | null {
  const first = tokens[from]?.lower ?? '';
  const second = tokens[from + 1]?.lower ?? '';
  const isOne = (at: number): boolean => {
    const length = phraseAt(words.afterOne, tokens, at);
    const number = tokens[at + length];
    return (
      length > 0 && (number?.kind === 'digits' || words.small(number?.lower ?? '') !== undefined)
    );
  };
  if (words.articles.has(first) && (isOne(from + 1) || isOne(from + 2)))
    return { to: from + 1, value: 1, step: 1, scale: 1 };
  if (words.zero.has(first)) return { to: from + 1, value: 0, step: 1, scale: 1 };
  const sum = new Sum();
  let at = from;
  if (words.articles.has(first) && (words.hundred.has(second) || words.scales.has(second))) {
    sum.current = 1;
    at++;
  } else if (
    words.articles.has(first) ||
    (words.small(first) === undefined && !words.bareScales.has(first))
  )
    return null;
  let end = from;
  while (at - from < MOST_WORDS && sum.take(tokens[at]?.lower ?? '', words)) {
    end = ++at;
    if (isHyphen(tokens, at)) at++;
    else if (
      words.joiners.has(tokens[at]?.lower ?? '') &&
      sum.joins(tokens[at + 1], tokens[at + 2], words)
    )
      at++;
    else if (tokens[at]?.kind !== 'word') break;
  }
  if (end === from || sum.value === 0) return null;
  return {
    to: end,
    value: sum.value,
    step: trailingPlace(sum.value),
    scale: sum.lastScale < Infinity ? sum.lastScale : 1,
  };
}
