import type { Passage, Span } from '../../reading/types.ts';
import { cellNames } from './cell-names.ts';
import type { ProseText } from './prose-text.ts';
import { placesOf, plain } from '../words.ts';

/**
 * Where the words of front matter stand in a prose. Those of a cell may stand behind its name: “Havana | Workers | 120”
 * are the words “120” in the row of Havana, in the column of workers.
 */
export function spotFinder(
  passages: readonly Passage[],
  prose: ProseText,
): (words: string) => Span[] {
  const { named } = cellNames(passages);
  return (words) => {
    const [, name, own] = /^(.*\S)\s*\|\s*(.*)$/u.exec(plain(words)) ?? [];
    const cells = name === undefined ? [] : named(name.replace(/\s*\|\s*/g, ' | '));
    const inCells = cells.flatMap((passage) =>
      placesOf(plain(passages[passage]?.text ?? ''), own ?? '').map((span) =>
        prose.within(passage, span),
      ),
    );
    return inCells.length > 0 ? inCells : placesOf(prose.plain, plain(words));
  };
}
