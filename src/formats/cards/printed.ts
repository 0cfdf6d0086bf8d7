/** Hyphens that hold a line together, fractions and ligatures that few fonts have, and that others can stand for. */
const composed = /[\u2011\u2150-\u215f\ufb00-\ufb06]/g;

/**
 * A text in the characters that a card is drawn with: accents in one with their letters (NFC), so that each is looked
 * for in a font as one; what only composes other characters by those (NFKC); line breaks as spaces.
 */
export function printed(text: string): string {
  return text
    .normalize('NFC')
    .replace(composed, (character) => character.normalize('NFKC'))
    .replace(/\s*\n\s*/g, ' ');
}
