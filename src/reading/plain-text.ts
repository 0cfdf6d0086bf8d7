import type { Passage } from './types.ts';

/** A passage of plain text, with the UTF-16 offset at which it begins in the whole text. */
interface PlacedPassage extends Passage {
  offset: number;
}

/**
 * Plain text as passages: the first line that is not empty is the headline, every line break (LF, CRLF, CR, U+2028,
 * U+2029) ends a paragraph, a byte order mark is left out.
 */
export function plainText(source: string): PlacedPassage[] {
  const passages: PlacedPassage[] = [];
  for (const line of source.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const text = line[0].replace(/^\ufeff/, '');
    const offset = line.index + (line[0].length - text.length);
    if (text.trim() === '') continue;
    passages.push({
      kind: passages.length === 0 ? 'headline' : 'paragraph',
      text,
      opaque: [],
      offset,
    });
  }
  return passages;
}
