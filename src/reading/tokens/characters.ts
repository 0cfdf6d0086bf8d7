export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** A digit of a script that is not ours, or a full-width one. */
export const FOREIGN_DIGIT = 3;
export const SPACE = 4;
/** Takes no room on the page: joiners, direction marks, soft hyphens. */
export const HIDDEN = 5;

const UNSEEN = 255;
const known = new Uint8Array(0x10000).fill(UNSEEN);

function classify(character: string): number {
  if (/^[0-9]$/.test(character)) return DIGIT;
  if (/^[\p{L}\p{M}]$/u.test(character)) return LETTER;
  if (/^\p{Nd}$/u.test(character)) return FOREIGN_DIGIT;
  if (/^\p{Cf}$/u.test(character)) return HIDDEN;
  return /^\s$/.test(character) ? SPACE : OTHER;
}

/** The class of the character at an offset; the answer is remembered by code. */
export function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff)
    return classify(String.fromCodePoint(text.codePointAt(at) ?? code));
  const seen = known[code];
  if (seen !== undefined && seen !== UNSEEN) return seen;
  const found = classify(text.charAt(at));
  known[code] = found;
  return found;
}

/** How many UTF-16 units the character at an offset takes. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff && at + 1 < text.length ? 2 : 1;
}
