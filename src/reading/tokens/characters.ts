const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** A digit of a script that is not ours, or a full-width one. */
export const FOREIGN_DIGIT = 3;
export const SPACE = 4;
/** Shows nothing by itself: joiners, direction marks, soft hyphens, fillers, selectors of variants, tags. */
export const HIDDEN = 5;
/** Drawn over the character before it: an accent, a stroke, a key around it. */
export const COMBINING = 6;
/** What stands between no two digits of a number: controls, lost characters, codes that stand for nothing, raised digits. */
export const BROKEN = 7;

let row = new Uint16Array(1 << 13);

/** The codes of a text, and a zero behind them, until the next text is asked for: they are read from a row far sooner. */
export function codesOf(text: string): Uint16Array {
  const { length } = text;
  if (row.length <= length) row = new Uint16Array(2 * length);
  // Called so, it is one call for all the ways in which a text may be kept.
  for (let at = 0; at < length; at++) row[at] = String.prototype.charCodeAt.call(text, at);
  row[length] = 0;
  return row;
}

const UNSEEN = 255;
const known = new Uint8Array(0x10000).fill(UNSEEN);

function classify(character: string): number {
  if (/^[0-9]$/.test(character)) return DIGIT;
  // Some of them count as letters or accents.
  if (/^[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]$/u.test(character)) return HIDDEN;
  if (/^\p{L}$/u.test(character)) return LETTER;
  if (/^\p{Nd}$/u.test(character)) return FOREIGN_DIGIT;
  if (/^\s$/.test(character)) return SPACE;
  // Arabic signs that are written over the digits behind them are formats, yet can be seen.
  if (/^[\p{M}\p{Cf}]$/u.test(character)) return COMBINING;
  return /^[\p{C}\u2800\ufffc\ufffd⁰¹²³⁴-⁹₀-₉①-⓿]$/u.test(character) ? BROKEN : OTHER;
}

const hidden = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
/** They turn the direction of what follows, a mark of direction that of the separator behind it. */
const turning = /[\u202a-\u202e\u2066-\u2069]|[\u061c\u200f](?=[.,])/;

/** Digits less what shows nothing; as they stand where something among them changes what a reader sees. */
export function shownDigits(text: string): string {
  return turning.test(text) ? text : text.replace(hidden, '');
}

/** A word without what shows nothing. */
export function shownWord(text: string): string {
  return text.replace(hidden, '');
}

/** The class of the character at an offset; the answer is remembered by code. */
export function classAt(text: string, at: number): number {
  if (at >= text.length) return OTHER;
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff)
    return classify(String.fromCodePoint(text.codePointAt(at) ?? code));
  const seen = known[code];
  if (seen !== undefined && seen !== UNSEEN) return seen;
  const found = classify(text.charAt(at));
  known[code] = found;
  return found;
}

/** The class of a code that is a character by itself and was asked for before; another number of all others. */
export function classOf(code: number | undefined): number {
  return known[code ?? 0] ?? UNSEEN;
}

/** How many UTF-16 units the character at an offset takes. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;
}
