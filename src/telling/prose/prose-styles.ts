import type { Root } from 'hast';
import { elementsOf } from './elements.ts';

/** Parts of a stylesheet that only some stories need. */
export type ProseStyle = 'calls' | 'picture' | 'tables';

const styleOf: Readonly<Record<string, ProseStyle>> = {
  sup: 'calls',
  figure: 'picture',
  code: 'tables',
  pre: 'tables',
  table: 'tables',
};

/** What of it a prose needs, in the order of the sheet: a story without tables carries no style for them. */
export function proseStyles(prose: Root): ProseStyle[] {
  const needed = new Set<ProseStyle>();
  for (const { tagName } of elementsOf(prose)) {
    const style = styleOf[tagName];
    if (style) needed.add(style);
  }
  return [...needed].sort();
}
