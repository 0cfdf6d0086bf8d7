import type { Token } from '../tokens/token.ts';

/** How a language writes numbers in digits; a language may know several ways. */
export interface DigitStyle {
  decimal: '.' | ',';
  /** An apostrophe, which is read in any style, where nothing else groups: Switzerland. */
  group: '.' | ',' | '’';
  /** Also groups of two before the last three: 12,34,567. */
  pairs: boolean;
  /** Also groups of three with ordinary spaces before them: 25 000. */
  spaces: boolean;
}

/** A number and the place of its last significant digit: 8,000 is known to the thousand. */
interface Digits {
  value: number;
  step: number;
}

const GROUPER = /['’‘ʼ \u00a0\u2006-\u200a\u202f]/g;
const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+$/;
const PAIRED = /^\d{1,2}(?:,\d{2})+,\d{3}$/;
const LONGEST = 40;

function isWhole(part: string, style: DigitStyle): boolean {
  if (/^\d+$/.test(part)) return true;
  if (style.group === '’') return false;
  const commas = style.group === '.' ? part.replaceAll(',', 'x').replaceAll('.', ',') : part;
  return GROUPED.test(commas) || (style.pairs && PAIRED.test(commas));
}

/** The place of the last digit of a whole number that is not zero. */
function placeOf(digits: string): number {
  let end = digits.length;
  while (digits.charAt(end - 1) === '0') end--;
  return end === 0 ? 1 : 10 ** (digits.length - end);
}

/** Reads digits as one style writes them; `null` if it does not write them so. */
export function readDigits(text: string, style: DigitStyle): Digits | null {
  if (text.length > LONGEST) return null;
  if (/^\d+$/.test(text)) return { value: Number(text), step: placeOf(text) };
  const ungrouped = text.replace(GROUPER, '');
  const plain = ungrouped.includes('·')
    ? ungrouped.replace(/(?<=\d)·(?=\d{1,2}$)/, style.decimal)
    : ungrouped;
  const point = plain.lastIndexOf(style.decimal);
  const whole = point < 0 ? plain : plain.slice(0, point);
  const decimals = point < 0 ? '' : plain.slice(point + 1);
  if (!isWhole(whole === '' ? '0' : whole, style) || (point >= 0 && !/^\d+$/.test(decimals)))
    return null;
  // “1,250.000”: two ways of grouping in one number.
  if (/^\d+000$/.test(decimals) || (decimals === '000' && whole.includes(style.group))) return null;
  const digits = whole.replaceAll(style.group, '');
  const step = decimals ? 10 ** -decimals.length : placeOf(digits);
  return { value: Number(decimals ? `${digits}.${decimals}` : digits), step };
}

/** Reads digits by the ways of one text: a style that it shows elsewhere comes first. */
export interface DigitReader {
  /** @param isPercent a percent sign follows: nobody tells thousands of per cent */
  read(text: string, isPercent?: boolean): Digits | null;
}

/** 27.662: a group of three to one style, three decimals to another. */
const AMBIGUOUS = /^[1-9]\d{0,2}[.,]\d{3}$/;
/** 21.40 may be a time of day: it shows no style. */
const LIKE_A_TIME = /^\d{1,2}\.\d{2}$/;
/** Decimals beyond this belong to no style but the text's own. */
const FINEST_FOREIGN = 0.01;

function votesFor(
  passages: readonly (readonly Token[])[],
  styles: readonly DigitStyle[],
  counts: (text: string) => boolean,
): number[] {
  const votes = styles.map(() => 0);
  for (const { kind, text } of passages.flat()) {
    if (kind !== 'digits' || !counts(text)) continue;
    const fits = styles.map((style) => readDigits(text, style) !== null);
    const winner = fits.indexOf(true);
    if (winner >= 0 && fits.lastIndexOf(true) === winner) votes[winner] = (votes[winner] ?? 0) + 1;
  }
  return votes;
}

/**
 * A reader for one text. Where a language writes numbers in several ways, those that one way alone allows decide for
 * the others. Three digits behind one separator are a group, unless the text writes that separator before decimals
 * and the other between groups in one and the same number, or shows in all its numbers the language's usual way alone.
 */
export function digitReader(
  passages: readonly (readonly Token[])[],
  styles: readonly [DigitStyle, ...DigitStyle[]],
): DigitReader {
  const [usual] = styles;
  if (styles.length === 1) return { read: (text) => readDigits(text, usual) };
  const votes = votesFor(passages, styles, (text) => /[.,]/.test(text) && !LIKE_A_TIME.test(text));
  const clear = votesFor(passages, styles, (text) => text.includes('.') && text.includes(','));
  const rank = (style: DigitStyle): number => votes[styles.indexOf(style)] ?? 0;
  const [first = usual, ...others] = [...styles].sort((a, b) => rank(b) - rank(a));
  const sure = styles.find((_, index) => (clear[index] ?? 0) > 0);
  const isUsualAlone =
    rank(usual) > 0 && styles.every((style) => style === usual || rank(style) === 0);
  return {
    read(text, isPercent = false) {
      if (AMBIGUOUS.test(text)) {
        // “El 3,5 % … 1,553 euros”: the text’s own decimals. A point groups, whatever else there is.
        const own = (isUsualAlone || isPercent) && text.includes(usual.decimal) ? usual : null;
        const style = sure ?? own ?? styles.find((other) => text.includes(other.group)) ?? first;
        return readDigits(text, style);
      }
      const found = readDigits(text, first);
      if (found) return found;
      const other =
        others.map((style) => readDigits(text, style)).find((digits) => digits !== null) ?? null;
      return other && other.step >= FINEST_FOREIGN ? other : null;
    },
  };
}
