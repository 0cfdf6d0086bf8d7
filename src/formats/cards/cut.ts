import type { Context } from '../../story/types.ts';

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

/** What stands around a mark, in at most so many characters: ended and begun at words, with a sign where more stands there. */
export function aroundMark({ text, marked }: Context, most: number): string {
  if (text.length <= most) return text;
  const from = Math.max(0, Math.min(marked.start - Math.round(most / 2), text.length - most));
  const first = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  return `${first === 0 ? '' : '… '}${clipped(text.slice(first), most)}`;
}

/** A text at every length from the whole down to one word and the beginning of it, with a sign where it goes on. */
export function cutAtWords(text: string): string[] {
  const whole = clipped(text, mostCharacters);
  const words = whole.split(/\s+/).filter((word) => word !== '');
  const cuts = words.slice(1).map((_, index) => goesOn(words.slice(0, -1 - index).join(' ')));
  return [whole, ...cuts, clipped(words[0] ?? '', longestWord)];
}

const goesOn = (kept: string) => `${kept.replace(/[\s,;:–—]+…?$/, '')} …`;
