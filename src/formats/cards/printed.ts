/** Hyphens that hold a line together, fractions and ligatures that few fonts have, and that others can stand for. */
const composed = /[\u2011\u2150-\u215f\ufb00-\ufb06]/g;

/**
 * A text in the characters that a card is drawn with: accents in one with their letters (NFC), so that each is looked
 * for in a font as one; what only composes other characters by those (NFKC); line breaks as spaces. The narrow space
 * that holds words together is the wide one, since the card's type has no narrow one, and that of others all but vanishes.
 */
export function printed(text: string): string {
  return text
    .normalize('NFC')
    .replace(composed, (character) => character.normalize('NFKC'))
    .replaceAll('\u202f', '\u00a0')
    .replace(/\s*\n\s*/g, ' ');
}
