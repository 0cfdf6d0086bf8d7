import type { RootContent as Content } from 'mdast';
import type { KeptStory } from './kept-story.ts';
import { mdastOf } from './mdast.ts';
import { outline } from './outline.ts';
import { writeMarkdown } from './write-markdown.ts';

/**
 * A kept story as Markdown: CommonMark, with the tables, footnotes and struck-out words of GFM where a story has them. It has
 * no front matter, which plain readers of Markdown print as a heading; where it comes from stands in words.
 */
export function keptMarkdown(kept: KeptStory): string {
  const address = (href: string) => kept.references[href] ?? href;
  const { children } = mdastOf(outline(kept, address).children);
  return writeMarkdown({ type: 'root', children: children.filter(standsBefore) });
}

/** Footnotes are shown at the end, so that a heading of them alone would be one of nothing. */
function standsBefore({ type }: Content, index: number, all: readonly Content[]): boolean {
  if (type !== 'heading' || all[index + 1]?.type !== 'footnoteDefinition') return true;
  const next = all.slice(index + 1).find((node) => node.type !== 'footnoteDefinition');
  return next !== undefined && next.type !== 'heading';
}
