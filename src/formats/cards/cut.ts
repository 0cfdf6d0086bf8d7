/** Nothing longer can be read on a card, whatever its size. */
const mostCharacters = 600;
const longestWord = 40;

/**
 * A text of at most so many characters, ended at a word, with a sign where it goes on; a word beyond all measure is
 * ended within.
 */
export function clipped(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const kept = characters.slice(0, most - 2).join('');
  const lastWord = kept.lastIndexOf(' ');
  return goesOn(kept.length - lastWord > longestWord ? kept : kept.slice(0, lastWord));
}

/** A text at every length from the whole down to one word and the beginning of it, with a sign where it goes on. */
export function cutAtWords(text: string): string[] {
  const whole = clipped(text, mostCharacters);
  const words = whole.split(/\s+/).filter((word) => word !== '');
  const cuts = words.slice(1).map((_, index) => goesOn(words.slice(0, -1 - index).join(' ')));
  return [whole, ...cuts, clipped(words[0] ?? '', longestWord)];
}

const goesOn = (kept: string) => `${kept.replace(/[\s,;:–—]+…?$/, '')} …`;
