/** Blanks of other widths than a space, line and paragraph separators. */
const blanks = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\t]/g;
/** What word processors leave for the breaking of lines, and controls: nobody sees them. */
const unseen = /[\u00ad\u200b\u2060\ufeff\ufffc]|(?![\n])\p{Cc}/gu;

/** A text without the leftovers of word processors and web pages: soft hyphens, blanks that are no spaces, controls. */
export function clean(text: string): string {
  return text.normalize('NFC').replace(blanks, ' ').replace(unseen, '').replace(/ {2,}/g, ' ');
}
