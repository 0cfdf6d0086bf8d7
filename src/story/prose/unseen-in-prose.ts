import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { unseenProblems } from '../../checking/characters/unseen.ts';
import type { Place, Problem } from '../../checking/problem.ts';
import type { ProsePassage } from '../../markdown/passages.ts';

/**
 * Characters of a prose for which it reads otherwise than it stands there: in its passages, in code, in the titles of
 * links, and in what is said of pictures.
 */
export function unseenInProse(
  tree: Root,
  passages: readonly ProsePassage[],
  source: string,
  placeAt: (offset: number) => Place,
): Problem[] {
  const problems = passages.flatMap((passage) =>
    unseenProblems(passage.text, (at) =>
      placeAt(found(source, passage.text, at, passage.offsetOf(at))),
    ),
  );
  visit(tree, 'element', ({ tagName, properties, position, children }) => {
    const { title, alt } = properties;
    const texts = [
      ...[title, alt].filter((text) => typeof text === 'string'),
      ...(tagName === 'figcaption' ? [toString({ type: 'root', children })] : []),
      ...(tagName === 'pre' ? toString({ type: 'root', children }).split('\n') : []),
    ];
    const start = position?.start.offset ?? 0;
    for (const text of texts)
      problems.push(...unseenProblems(text, (at) => placeAt(found(source, text, at, start))));
  });
  return problems;
}

/** Where a character of a text stands in the source: at this offset or behind it, if it is written there as it is. */
function found(source: string, text: string, at: number, offset: number): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (source.startsWith('&', offset) || source.startsWith(character, offset)) return offset;
  const behind = source.indexOf(character, offset);
  return behind === -1 ? offset : behind;
}
