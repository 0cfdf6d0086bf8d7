import type { Child } from 'hastscript';

/** Around each name of a sentence, whose other words may depend on it: “y” is “e” before Ingrid. */
const mark = '\ue000';

/**
 * A sentence around some names, each of which becomes an element.
 * @param say the sentence, as its language has it with those names
 */
export function aroundNames(
  names: readonly string[],
  say: (names: readonly string[]) => string,
  element: (name: string, index: number) => Child,
): Child[] {
  return say(names.map((name) => mark + name + mark))
    .split(mark)
    .map((part, index) => (index % 2 === 0 ? part : element(part, (index - 1) / 2)))
    .filter((part) => part !== '');
}
