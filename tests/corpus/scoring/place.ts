import type { Span } from '../../../src/reading/types.ts';

/** What is looked for: `text`, within the longer words `in` where `text` alone stands in several places. */
export interface Mark {
  text: string;
  in?: string | undefined;
}

/** A figure or quotation that was found or marked, with its place in the whole text. */
export interface Placed<Item> {
  at: Span;
  item: Item;
}

/**
 * Where the marks stand in `text`, in order. Each takes the first place after the one before it; placed from the
 * back as well, it must come to the same place. Throws where a mark stands nowhere, or in two places.
 */
export function placeMarks<M extends Mark>(text: string, marks: readonly M[]): Placed<M>[] {
  let after = 0;
  const placed = marks.map((item) => {
    const places = placesOf(text, item);
    const at = places.find(({ start }) => start >= after);
    if (!at) throw new Error(`“${item.in ?? item.text}” does not stand here in this order`);
    after = at.end;
    return { at, item, places };
  });

  let before = text.length;
  for (const { at, item, places } of placed.toReversed()) {
    if (places.findLast(({ end }) => end <= before)?.start !== at.start) {
      throw new Error(`“${item.text}” has two places: it needs an \`in\``);
    }
    before = at.start;
  }
  return placed;
}

function placesOf(text: string, mark: Mark): Span[] {
  const words = mark.in ?? mark.text;
  const inset = words.indexOf(mark.text);
  if (inset === -1) throw new Error(`“${mark.text}” does not stand in “${words}”`);
  const places: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const start = at + inset;
    const span = { start, end: start + mark.text.length };
    if (isWhole(text, span)) places.push(span);
  }
  return places;
}

/** “8” is not the 8 of “18”, nor “ten” that of “often”; but “7” is the 7 of “7C”. */
function isWhole(text: string, { start, end }: Span): boolean {
  const opens = !isPartOfWord(text[start - 1]) || !isPartOfWord(text[start]);
  const closes = !isPartOfWord(text[end - 1]) || !isPartOfWord(text[end]);
  return opens && (closes || (isDigit(text[end - 1]) && !isDigit(text[end])));
}

const isPartOfWord = (character = '') => /^[\p{L}\p{N}]$/u.test(character);
const isDigit = (character = '') => /^\p{N}$/u.test(character);
