import type { KeptStory } from './kept-story.ts';
import { mdastOf } from './mdast.ts';
import { outline } from './outline.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * A kept story as Markdown: CommonMark, with the tables and the struck-out words of GFM where a story has them. It has
 * no front matter, which plain readers of Markdown print as a heading; where it comes from stands in words.
 */
export function keptMarkdown(kept: KeptStory): string {
  const address = (href: string) => kept.references[href] ?? href;
  return writeMarkdown(mdastOf(outline(kept, address).children));
}
