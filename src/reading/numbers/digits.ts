import type { Token } from '../tokens/token.ts';

/** How a language writes numbers in digits; a language may know several ways. */
export interface DigitStyle {
  decimal: '.' | ',';
  group: '.' | ',';
  /** Also groups of two before the last three: 12,34,567. */
  pairs: boolean;
}

/** A number and the place of its last significant digit: 8,000 is known to the thousand. */
export interface Digits {
  value: number;
  step: number;
}

const NO_DIGIT = /['’\u00a0\u2009\u202f ]|(?![\u202a-\u202e\u2066-\u2069])\p{Cf}/gu;
const GROUPED = /^\d{1,3}(?:,\d{3})+$/;
const PAIRED = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const LONGEST = 40;

function isWhole(part: string, style: DigitStyle): boolean {
  if (/^\d+$/.test(part)) return true;
  const commas = style.group === '.' ? part.replaceAll(',', 'x').replaceAll('.', ',') : part;
  return GROUPED.test(commas) || (style.pairs && PAIRED.test(commas));
}

/**
 * Reads digits as one style writes them; `null` if it does not write them so. Characters that show nothing are passed
 * over, but not those that turn the direction round: a reader sees another number then.
 */
export function readDigits(text: string, style: DigitStyle): Digits | null {
  if (text.length > LONGEST) return null;
  const plain = text.replace(NO_DIGIT, '');
  const point = plain.lastIndexOf(style.decimal);
  const whole = point < 0 ? plain : plain.slice(0, point);
  const decimals = point < 0 ? '' : plain.slice(point + 1);
  if (!isWhole(whole === '' ? '0' : whole, style) || (point >= 0 && !/^\d+$/.test(decimals))) return null;
  if (/^\d+000$/.test(decimals)) return null;
  const digits = whole.replaceAll(style.group, '');
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  const step = decimals ? 10 ** -decimals.length : 10 ** (Number(digits) === 0 ? 0 : zeros);
  return { value: Number(decimals ? `${digits}.${decimals}` : digits), step };
}

function isGroupedOnly(text: string, style: DigitStyle): boolean {
  return !text.includes(style.decimal) && text.includes(style.group) && readDigits(text, style) !== null;
}

/** Reads digits by the ways of one text: a style that it shows elsewhere comes first. */
export interface DigitReader {
  read(text: string): Digits | null;
}

function hasThreeDecimals(text: string, style: DigitStyle): boolean {
  return new RegExp(`^[1-9]\\d{0,2}\\${style.decimal}\\d{3}$`).test(text);
}

/**
 * A reader for one text. Where a language writes 27.662 and 27,662 in more than one way, the numbers that only one
 * way allows decide for the others; without any, three digits after a separator are a group.
 */
export function digitReader(passages: readonly (readonly Token[])[], styles: readonly [DigitStyle, ...DigitStyle[]]): DigitReader {
  const [usual] = styles;
  if (styles.length === 1) return { read: (text) => readDigits(text, usual) };
  const votes = styles.map(() => 0);
  for (const tokens of passages) {
    for (const token of tokens) {
      if (token.kind !== 'digits' || !/[.,]/.test(token.text)) continue;
      const fits = styles.map((style) => readDigits(token.text, style) !== null);
      if (fits.filter(Boolean).length !== 1) continue;
      const winner = fits.indexOf(true);
      votes[winner] = (votes[winner] ?? 0) + 1;
    }
  }
  const most = Math.max(...votes);
  const ordered = most === 0 ? [...styles] : [...styles].sort((a, b) => (votes[styles.indexOf(b)] ?? 0) - (votes[styles.indexOf(a)] ?? 0));
  return {
    read(text) {
      const [first = usual, ...others] = ordered;
      const group = others.find((style) => isGroupedOnly(text, style));
      if (group && most === 0 && hasThreeDecimals(text, first)) return readDigits(text, group);
      const found = readDigits(text, first);
      if (found) return found;
      const other = others.map((style) => readDigits(text, style)).find((digits) => digits !== null) ?? null;
      return other && (other.step >= 0.01) ? other : null;
    },
  };
}
