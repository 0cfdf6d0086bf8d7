import { parseMarkdown } from './parse.ts';
import { passagesOf, type ProsePassage } from './passages.ts';

/** Markdown as prose: its tree, what in it cannot be printed, and its passages in order. */
export interface Prose extends ReturnType<typeof parseMarkdown> {
  passages: ProsePassage[];
}

/** The prose of Markdown with line feeds and within the limits. */
export function proseOf(markdown: string): Prose {
  const parsed = parseMarkdown(markdown);
  return { ...parsed, passages: passagesOf(parsed.tree, markdown) };
}
