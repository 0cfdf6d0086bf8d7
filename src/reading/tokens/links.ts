import { classAt, DIGIT, FOREIGN_DIGIT, HIDDEN, LETTER, widthAt } from './characters.ts';

const PATTERNS = [
  /(?:https?|ftp|mailto|urn|doi):\S+/iy,
  /www\.\S+/iy,
  /[\w.+-]+@[\w-]+\.[\w.-]+/y,
  /\p{L}[\p{L}\p{Nd}-]*(?:\.[\p{L}\p{Nd}-]+)+\/[\p{L}\p{Nd}_-]\S*/uy,
  /[@#][\p{L}\p{Nd}_]*\p{L}[\p{L}\p{Nd}_]*/uy,
  /[\p{L}\p{Nd}_-]+(?:\.[\p{L}\p{Nd}_-]+)*\.(?:com|org|net|gov|edu|info|eu|uk|es|pdf|html?|csv|json|xlsx?|docx?|pptx?|jpe?g|png|gif|mp[34]|zip|txt)(?![\p{L}\p{Nd}])(?:\/\S*)?/uy,
];
const TRAILING = '.,;:!?)]}>"”’»\'';

/** Whether a character may stand in a name before the sign that makes a link of it. */
function isNamed(text: string, at: number): boolean {
  const kind = classAt(text, at);
  if (kind === LETTER || kind === DIGIT || kind === FOREIGN_DIGIT || kind === HIDDEN) return true;
  return '-_+'.includes(text.charAt(at) || ' ');
}

/**
 * Whether an offset has what every pattern needs: a handle's sign, or a name with a colon, an “at” sign or an inner
 * point behind it. Nearly all words have none, and six patterns need not be tried on each.
 */
function mayLink(text: string, start: number): boolean {
  if ('@#'.includes(text.charAt(start))) return true;
  let at = start;
  while (isNamed(text, at)) at += widthAt(text, at);
  const sign = text.charAt(at);
  if (sign === ':' || sign === '@') return true;
  return sign === '.' && (isNamed(text, at + 1) || '.@'.includes(text.charAt(at + 1) || ' '));
}

/**
 * Where the link, address, handle or file name that begins at an offset ends; the offset itself where none begins.
 * Each pattern runs once for a run of text without spaces, and none can match in two ways, so the time stays linear.
 */
export function linkEnd(text: string, at: number): number {
  if (!mayLink(text, at)) return at;
  for (const pattern of PATTERNS) {
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    let end = pattern.lastIndex;
    while (end > at && TRAILING.includes(text.charAt(end - 1))) end--;
    return end;
  }
  return at;
}
