import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { KeptStory } from '../kept-story.ts';

/** The prose of a chapter, and the headings in it that the contents lead to. */
interface ChapterProse {
  content: ElementContent[];
  headings: { id: string; title: string }[];
}

/**
 * The prose of a story with an address for each reference; what leads to a figure or a quotation calls a note. Its
 * headings get ids that no figure can have.
 */
export function chapterProse(
  { prose }: Pick<KeptStory, 'prose'>,
  link: (href: string) => string,
): ChapterProse {
  const { children } = structuredClone(prose);
  const content = children.filter((child): child is Element => child.type === 'element');
  const headings: ChapterProse['headings'] = [];
  for (const block of content) {
    visit(block, 'element', (element: Element) => {
      const { href } = element.properties;
      if (typeof href === 'string') {
        element.properties['href'] = link(href);
        if (/^(?:figure|quotation):/.test(href)) {
          Object.assign(element.properties, { 'epub:type': 'noteref', role: 'doc-noteref' });
        }
      }
    });
    if (block.tagName === 'h2') {
      const id = `part_${headings.length + 1}`;
      block.properties['id'] = id;
      headings.push({ id, title: toString(block) });
    }
  }
  return { content, headings };
}
