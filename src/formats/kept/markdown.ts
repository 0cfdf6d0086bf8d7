import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { KeptStory } from './kept-story.ts';
import { mdastOf } from './mdast.ts';
import { outline } from './outline.ts';

const writer = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .freeze();

/**
 * A kept story as Markdown: CommonMark, with the tables and the struck-out words of GFM where a story has them. It has
 * no front matter, which plain readers of Markdown print as a heading; where it comes from stands in words.
 */
export function keptMarkdown(kept: KeptStory): string {
  const address = (href: string) => kept.references[href] ?? href;
  return writer.stringify(mdastOf(outline(kept, address).children));
}
